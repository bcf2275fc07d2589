using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.Running;

/// <summary>Tokens and scopes: how they come, move and go.</summary>
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

    /// <summary>The element is done: timers on its border go, the token leaves in a step of its own.</summary>
    public static void Complete(DossierRun run, string tokenId)
    {
        CancelTimers(run, tokenId);
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
            Abandon(run, scope.Id, cause);
        }

        foreach (var item in run.State.WorkItems.Values.Where(w => w.TokenId == tokenId && w.IsLive).ToList())
        {
            run.Emit(new WorkItemCancelled(item.Id, cause, Clocks.Stopped(item.Clock, run.Now)));
            SupplementRule.Lapse(run, item.Id);
        }

        CancelTimers(run, tokenId);
        foreach (var job in run.State.Jobs.Values.Where(j => j.TokenId == tokenId).ToList())
        {
            run.Emit(new JobCancelled(job.Id));
        }

        foreach (var incident in run.State.OpenIncidents.Where(i => i.TokenId == tokenId).ToList())
        {
            run.Emit(new IncidentResolved(incident.Id));
        }
    }

    /// <summary>Takes all tokens of a scope away and closes it, without going on after it.</summary>
    public static void Abandon(DossierRun run, string scopeId, string cause)
    {
        foreach (var token in run.State.Tokens.Values.Where(t => t.ScopeId == scopeId).ToList())
        {
            Clear(run, token.Id, cause);
            run.Emit(new TokenConsumed(token.Id));
        }

        run.Emit(new ScopeClosed(scopeId));
    }

    /// <summary>Begins a process or sub-process at a start event.</summary>
    public static void OpenScope(DossierRun run, string elementId, Token? parent, string startId)
    {
        var id = run.NextId('s');
        run.Emit(new ScopeOpened(id, elementId, parent?.ScopeId, parent?.Id));
        Create(run, id, startId);
    }

    /// <summary>Closes a scope without tokens; after a sub-process its token goes on, after the process the dossier is over.</summary>
    public static void CloseIfEmpty(DossierRun run, string scopeId)
    {
        if (run.State.Scopes.Find(scopeId) is not { } scope || run.State.Tokens.Values.Any(t => t.ScopeId == scopeId))
        {
            return;
        }

        run.Emit(new ScopeClosed(scopeId));
        if (scope.ParentTokenId is { } parent)
        {
            Complete(run, parent);
        }
        else
        {
            Ending.Finish(run, EndKind.Completed, null);
        }
    }

    private static void CancelTimers(DossierRun run, string tokenId)
    {
        foreach (var timer in run.State.Timers.Values.Where(t => t.TokenId == tokenId).ToList())
        {
            run.Emit(new TimerCancelled(timer.Id));
        }
    }
}
