using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>
/// Undoing completed activities in reverse order (BPMN 2.0.2, section 13.5.5). Handlers run one after the other in a
/// scope of their own, in which the throwing token waits.
/// </summary>
internal static class Compensations
{
    /// <summary>Remembers a completed activity that can be undone: it has a handler, or something in it has.</summary>
    public static void Register(ElementRun at)
    {
        var run = at.Run;
        var handler = HandlerOf(run.Process, at.Node);
        if (at.Node.IsForCompensation || (handler is null && !run.State.Compensations.Values.Any(r => r.Owner == at.Token.Id)))
        {
            return;
        }

        var scope = Loops.HostOf(run.State, at.Token).ScopeId;
        run.Emit(new CompensationRegistered(run.NextId('c'), at.Node.Id, handler, scope, at.Token.Id));
    }

    /// <summary>Undoes one activity or all of the scope; the token goes on when that is done, or at once if it is not to wait.</summary>
    public static void Throw(ElementRun at, CompensationDefinition definition)
    {
        var run = at.Run;
        var owners = Owners(run, at.Token.ScopeId);
        var records = run.State.Compensations.Values
            .Where(r => r.RunIn is null && owners.Contains(r.Owner) && (definition.ActivityId is null || r.ElementId == definition.ActivityId))
            .Select(r => r.Id)
            .ToList();
        if (records.Count == 0)
        {
            at.Complete();
            return;
        }

        if (definition.Waits)
        {
            at.Wait();
        }
        else
        {
            at.Complete();
        }

        var scope = run.NextId('s');
        run.Emit(new ScopeOpened(scope, at.Node.Id, at.Token.ScopeId, definition.Waits ? at.Token.Id : null, ScopeKind.Compensation));
        run.Emit(new CompensationThrown(scope, [.. records]));
        run.Schedule(StepKind.CloseScope, scope);
    }

    /// <summary>Whether a compensation scope still has something to undo; then the latest of it begins.</summary>
    public static bool GoesOn(DossierRun run, Scope scope)
    {
        if (scope.Kind != ScopeKind.Compensation)
        {
            return false;
        }

        while (run.State.Compensations.Values.Where(r => r.RunIn == scope.Id).MaxBy(r => LocalId.Number(r.Id)) is { } record)
        {
            run.Emit(new CompensationBegun(record.Id, record.ElementId, scope.Id, record.HandlerId is null));
            if (record.HandlerId is { } handler)
            {
                Tokens.Create(run, scope.Id, handler);
                return true;
            }
        }

        return false;
    }

    /// <summary>Everything is undone: the throwing token goes on.</summary>
    public static void Done(DossierRun run, Scope scope)
    {
        if (scope.ParentTokenId is { } waiting)
        {
            Tokens.Complete(run, waiting);
        }
        else
        {
            run.Schedule(StepKind.CloseScope, scope.ParentScopeId!);
        }
    }

    // The handler on the border wins over a compensation event sub-process inside.
    private static string? HandlerOf(ProcessDefinition process, FlowNode activity)
        => process.BoundariesOf(activity.Id).FirstOrDefault(b => b.Kind.Definition == "compensate")?.CompensatedBy
            ?? (activity.IsContainer ? process.EventSubProcessesOf(activity.Id).FirstOrDefault(s => s.Start.Kind.Definition == "compensate").SubProcess?.Id : null);

    // Thrown inside an event sub-process, it reaches what the scope around it holds, too.
    private static List<string> Owners(DossierRun run, string scopeId)
    {
        var owners = new List<string>();
        for (var scope = run.State.Scopes.Find(scopeId); scope is not null; scope = run.State.Scopes.Find(scope.ParentScopeId))
        {
            owners.Add(scope.Id);
            if (!scope.HoldsNodes || run.Process.Find(scope.ElementId) is not { IsEventSubProcess: true })
            {
                break;
            }
        }

        return owners;
    }
}
