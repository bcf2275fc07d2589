using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification.Soundness.Differential;

/// <summary>Something that can happen to a dossier from outside, in so many variants.</summary>
/// <param name="Variants">How many, from 1.</param>
/// <param name="Command">The command of a variant, from 0.</param>
/// <param name="DueAt">For a timer: when; null otherwise.</param>
internal sealed record PossibleAct(int Variants, Func<int, DossierCommand> Command, DateTimeOffset? DueAt = null);

/// <summary>All that can happen to a dossier from outside.</summary>
internal static class PossibleActs
{
    private const int Values = 5;
    private static readonly Actor Handler = DossierHarness.Person("handler1");
    private static readonly string[] Errors = ["E1", "E2", "E3"];

    public static List<PossibleAct> Of(DossierState state)
    {
        var acts = new List<PossibleAct>();
        foreach (var item in state.WorkItems.Values.Where(w => w.IsLive))
        {
            // A trace leaves work to whoever may do it.
            var actor = item.CandidateKeys.Any(Handler.Holds) ? Handler : Handler with { Keys = item.CandidateKeys.ToHashSet() };
            acts.Add(new(Values, n => new CompleteWorkItem(actor, item.Id, Data: new JsonObject { ["v"] = n })));
        }

        foreach (var job in state.Jobs.Values)
        {
            acts.Add(new(Values + 1 + Errors.Length, n => n < Errors.Length
                ? new FailJob(Actor.System, job.Id, "failed", Errors[n])
                : new CompleteJob(Actor.System, job.Id, [], n == Errors.Length ? null : new JsonObject { ["v"] = n - Errors.Length - 1 })));
        }

        foreach (var timer in state.Timers.Values)
        {
            acts.Add(new(1, _ => new FireTimer(Actor.System, timer.Id), timer.DueAt));
        }

        foreach (var waiting in state.Subscriptions.Values.Where(s => s.Kind == SubscriptionKind.Message).DistinctBy(s => s.Name))
        {
            acts.Add(new(1, _ => new DeliverMessage(Actor.System, waiting.Name, waiting.Key, new JsonObject { ["n"] = 1 })));
        }

        foreach (var signal in state.Subscriptions.Values.Where(s => s.Kind == SubscriptionKind.Signal).Select(s => s.Name).Distinct())
        {
            acts.Add(new(1, _ => new DeliverSignal(Actor.System, signal, null)));
        }

        foreach (var call in state.LinkedCalls.Values)
        {
            acts.Add(new(1, _ => new CompleteLinkedCall(Actor.System, call.Id, "completed", [])));
        }

        // A job that failed is done again: its failure is a matter of the job, not of the flow.
        foreach (var incident in state.OpenIncidents.Where(i => i.Code == IncidentCode.JobFailed))
        {
            acts.Add(new(1, _ => new RetryIncident(Actor.System, incident.Id)));
        }

        return acts;
    }
}
