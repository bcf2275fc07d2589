using System.Collections.Frozen;
using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>Scopes: how processes, sub-processes, calls, instances and compensations begin and end.</summary>
internal static class Scopes
{
    /// <summary>Calls and sub-processes that may lie in each other.</summary>
    public const int MaxDepth = 50;

    // What goes on when a scope has no tokens left, with the variables it held: one line per kind.
    private static readonly FrozenDictionary<ScopeKind, Action<DossierRun, Scope, JsonObject?>> AfterClosing = new Dictionary<ScopeKind, Action<DossierRun, Scope, JsonObject?>>
    {
        [ScopeKind.Process] = (run, _, variables) => Ending.Complete(run, variables),
        [ScopeKind.SubProcess] = (run, scope, _) => Tokens.Complete(run, scope.ParentTokenId!),
        [ScopeKind.Call] = (run, scope, _) => Tokens.Complete(run, scope.ParentTokenId!),
        [ScopeKind.Instance] = (run, scope, _) => run.Schedule(StepKind.Loop, scope.ParentTokenId!),
        [ScopeKind.Compensation] = (run, scope, _) => Compensations.Done(run, scope),
    }.ToFrozenDictionary();

    /// <summary>Begins a process, sub-process or called process: its variables, what starts its event sub-processes, its first tokens.</summary>
    public static Trouble? Open(DossierRun run, ScopeKind kind, string elementId, Token? parent, IEnumerable<string> entries)
    {
        if (Depth(run, parent) >= MaxDepth)
        {
            return Trouble.Of(IncidentCode.CallTooDeep, ("element", elementId), ("max", $"{MaxDepth}"));
        }

        var (values, trouble) = Variables.Evaluate(run, run.Process.VariablesOf(elementId), elementId);
        if (trouble is not null)
        {
            return trouble;
        }

        var id = run.NextId('s');
        run.Emit(new ScopeOpened(id, elementId, parent?.ScopeId, parent?.Id, kind, values!.Count == 0 ? null : values));
        run.Place = new Place(id, null);
        if (Catching.AwaitStarts(run, id, elementId) is { } unreadable)
        {
            return unreadable;
        }

        foreach (var entry in entries)
        {
            Tokens.Create(run, id, entry);
        }

        return null;
    }

    /// <summary>Takes all tokens of a scope away and closes it, without going on after it.</summary>
    public static void Abandon(DossierRun run, string scopeId, string cause)
    {
        run.Parts.StopWaiting(run, scopeId);
        foreach (var token in run.State.Tokens.Values.Where(t => t.ScopeId == scopeId).ToList())
        {
            Tokens.Clear(run, token.Id, cause);
            run.Emit(new TokenConsumed(token.Id));
        }

        // Compensation that nobody waits for hangs on no token.
        foreach (var scope in run.State.Scopes.Values.Where(s => s.ParentScopeId == scopeId && s.ParentTokenId is null).ToList())
        {
            Abandon(run, scope.Id, cause);
        }

        run.Emit(new ScopeClosed(scopeId));
    }

    /// <summary>Closes a scope without tokens and goes on after it.</summary>
    public static void CloseIfEmpty(DossierRun run, string scopeId)
    {
        if (run.State.Scopes.Find(scopeId) is not { } scope
            || run.State.Tokens.Values.Any(t => t.ScopeId == scopeId)
            || run.State.Scopes.Values.Any(s => s.ParentScopeId == scopeId && s.ParentTokenId is null)
            || Compensations.GoesOn(run, scope))
        {
            return;
        }

        run.Parts.StopWaiting(run, scopeId);
        if (scope.ParentTokenId is { } parent && scope.HoldsNodes && run.State.Compensations.Values.Any(r => r.Owner == scopeId))
        {
            run.Emit(new CompensationsKept(scopeId, parent));
        }

        var variables = run.State.Data.Locals.Find(scopeId);
        run.Emit(new ScopeClosed(scopeId));
        AfterClosing[scope.Kind](run, scope, variables);
    }

    private static int Depth(DossierRun run, Token? parent)
    {
        var depth = 0;
        for (var scope = run.State.Scopes.Find(parent?.ScopeId); scope is not null; scope = run.State.Scopes.Find(scope.ParentScopeId))
        {
            depth++;
        }

        return depth;
    }
}
