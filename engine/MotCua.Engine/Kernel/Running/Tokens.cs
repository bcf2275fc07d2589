using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>Tokens: how they come, move and go.</summary>
internal static class Tokens
{
    /// <summary>Puts a new token on an element; it enters in a step of its own.</summary>
    public static string Create(DossierRun run, string scopeId, string elementId, string? flowId = null)
    {
        var id = run.NextId('t');
        run.Emit(new TokenCreated(id, scopeId, elementId, flowId));
        run.Schedule(StepKind.Enter, id);
        return id;
    }

    /// <summary>Makes one more token beside another, at the same element; nothing is scheduled for it.</summary>
    public static string Split(DossierRun run, Token token)
    {
        var id = run.NextId('t');
        run.Emit(new TokenCreated(id, token.ScopeId, token.ElementId, null));
        return id;
    }

    /// <summary>The element is done: what sat on its border is no longer waited for, the token leaves in a step of its own.</summary>
    public static void Complete(DossierRun run, string tokenId)
    {
        Catching.Stop(run, (waiting, _) => waiting == tokenId);
        if (run.State.Tokens[tokenId].State != TokenState.Moving)
        {
            run.Emit(new TokenReleased(tokenId));
        }

        run.Schedule(StepKind.Leave, tokenId);
    }

    /// <summary>Moves a token along the first flow and makes one more token for each other flow.</summary>
    public static void Move(DossierRun run, Token token, IReadOnlyList<SequenceFlow> flows)
    {
        if (flows.Count == 0)
        {
            Consume(run, token.Id);
            return;
        }

        run.Emit(new FlowTaken(token.Id, flows[0].Id, flows[0].TargetId));
        run.Schedule(StepKind.Enter, token.Id);
        foreach (var flow in flows.Skip(1))
        {
            Create(run, token.ScopeId, flow.TargetId, flow.Id);
        }
    }

    /// <summary>Puts a token on another element without a flow.</summary>
    public static void Jump(DossierRun run, Token token, string elementId)
    {
        run.Emit(new TokenJumped(token.Id, elementId));
        run.Schedule(StepKind.Enter, token.Id);
    }

    /// <summary>A token is gone; its scope may now be empty.</summary>
    public static void Consume(DossierRun run, string tokenId)
    {
        var scope = run.State.Tokens[tokenId].ScopeId;
        run.Emit(new TokenConsumed(tokenId));
        run.Schedule(StepKind.CloseScope, scope);
    }

    /// <summary>Takes a token away with all that waits for it: work items, timers, jobs, incidents, sub-processes.</summary>
    public static void Remove(DossierRun run, string tokenId, string cause)
    {
        Clear(run, tokenId, cause);
        Consume(run, tokenId);
    }

    /// <summary>Takes away all that waits for a token, but not the token.</summary>
    public static void Clear(DossierRun run, string tokenId, string cause)
    {
        foreach (var scope in run.State.Scopes.Values.Where(s => s.ParentTokenId == tokenId).ToList())
        {
            Scopes.Abandon(run, scope.Id, cause);
        }

        foreach (var item in run.State.WorkItems.Values.Where(w => w.TokenId == tokenId && w.IsLive).ToList())
        {
            run.Emit(new WorkItemCancelled(item.Id, cause, Clocks.Stopped(item.Clock, run.Now)));
            SupplementRule.Lapse(run, item.Id);
        }

        Catching.Stop(run, (waiting, _) => waiting == tokenId);
        foreach (var job in run.State.Jobs.Values.Where(j => j.TokenId == tokenId).ToList())
        {
            run.Emit(new JobCancelled(job.Id));
        }

        foreach (var call in run.State.LinkedCalls.Values.Where(c => c.TokenId == tokenId).ToList())
        {
            run.Emit(new LinkedDossierCancelled(call.Id));
        }

        foreach (var incident in run.State.OpenIncidents.Where(i => i.TokenId == tokenId).ToList())
        {
            run.Emit(new IncidentResolved(incident.Id));
        }
    }
}
