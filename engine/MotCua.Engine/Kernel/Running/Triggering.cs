using System.Text.Json.Nodes;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>What was waited for has happened.</summary>
internal static class Triggering
{
    /// <summary>A message or signal was caught.</summary>
    public static void Caught(DossierRun run, Subscription subscription, JsonObject? payload)
    {
        var node = run.Process.Nodes[subscription.ElementId];
        run.Emit(new MessageReceived(node.Id, subscription.Name, payload?.DeepClone().AsObject()));
        if (!GoesOnWaiting(node))
        {
            Catching.Close(run, subscription);
        }

        Happen(run, node, subscription.TokenId, subscription.ScopeId);
    }

    /// <summary>A condition became true.</summary>
    public static void Met(DossierRun run, Subscription subscription)
    {
        var node = run.Process.Nodes[subscription.ElementId];
        if (!GoesOnWaiting(node))
        {
            Catching.Close(run, subscription);
        }

        Happen(run, node, subscription.TokenId, subscription.ScopeId);
    }

    /// <summary>The event happens: a way begins at the border, an event sub-process starts, or the waiting token goes on.</summary>
    public static void Happen(DossierRun run, FlowNode node, string? tokenId, string? scopeId)
    {
        if (node.IsBoundary)
        {
            Boundary(run, run.State.Tokens[tokenId!], node);
        }
        else if (node.IsStart)
        {
            EventSubProcess(run, scopeId!, node);
        }
        else if (run.State.Tokens[tokenId!].ElementId == node.Id)
        {
            Tokens.Complete(run, tokenId!);
        }
        else
        {
            Choose(run, run.State.Tokens[tokenId!], node);
        }
    }

    /// <summary>The way at an activity's border begins; an interrupting event ends the activity.</summary>
    public static void Boundary(DossierRun run, Token host, FlowNode boundary)
    {
        // First the new token, so that the scope is never empty in between.
        Tokens.Create(run, host.ScopeId, boundary.Id);
        Deem(run, boundary, run.Process.Nodes[host.ElementId]);
        if (boundary.Interrupting)
        {
            run.Parts.Interrupt(run, host);
        }
    }

    /// <summary>An event sub-process starts; an interrupting one takes the place of all else in its scope (section 13.5.4).</summary>
    public static void EventSubProcess(DossierRun run, string scopeId, FlowNode start)
    {
        var created = Tokens.Create(run, scopeId, start.ScopeId);
        if (start.Interrupting || start.Kind.Definition == "error")
        {
            Catching.Stop(run, (_, scope) => scope == scopeId);
            foreach (var token in run.State.Tokens.Values.Where(t => t.ScopeId == scopeId && t.Id != created).ToList())
            {
                Tokens.Remove(run, token.Id, "interrupted");
            }
        }
    }

    // A non-interrupting event may happen again as long as the activity or scope lives.
    private static bool GoesOnWaiting(FlowNode node) => (node.IsBoundary || node.IsStart) && !node.Interrupting;

    // The first event after an event-based gateway decides; the others are no longer waited for (section 13.4.4).
    private static void Choose(DossierRun run, Token token, FlowNode node)
    {
        var flow = run.Process.OutgoingOf(run.Process.Nodes[token.ElementId]).First(f => f.TargetId == node.Id);
        Catching.Stop(run, (waiting, _) => waiting == token.Id);
        run.Emit(new FlowTaken(token.Id, flow.Id, node.Id));
        run.Schedule(StepKind.Pass, token.Id);
    }

    // Deemed consent: silence gives the step an outcome (motcua:deemed on the timer or on the step).
    private static void Deem(DossierRun run, FlowNode boundary, FlowNode host)
    {
        if ((boundary.Settings.DeemedOutcome ?? host.Settings.DeemedOutcome) is { } outcome)
        {
            run.Emit(new StepDeemed(host.Id, outcome));
        }
    }
}
