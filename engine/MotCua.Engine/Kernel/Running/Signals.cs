using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>Signals reach everybody who waits for them at that moment (section 10.5.5).</summary>
internal static class Signals
{
    /// <summary>A signal thrown in this dossier takes its turn.</summary>
    public static void Broadcast(DossierRun run, string signalId)
    {
        var thrown = run.Events.OfType<SignalThrown>().Last(s => s.SignalId == signalId);
        Reach(run, thrown.Name, thrown.Payload);
    }

    /// <summary>Reaches all who wait for the name; how many did.</summary>
    public static int Reach(DossierRun run, string name, JsonObject? payload)
    {
        var waiting = run.State.Subscriptions.Values.Where(s => s.Kind == SubscriptionKind.Signal && s.Name == name).ToList();

        // One who is reached may end another's waiting.
        foreach (var subscription in waiting.Where(s => run.State.Subscriptions.ContainsKey(s.Id)))
        {
            Triggering.Caught(run, subscription, payload);
        }

        return waiting.Count;
    }
}
