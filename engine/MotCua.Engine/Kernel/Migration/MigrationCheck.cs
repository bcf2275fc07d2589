using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Migration;

/// <summary>Whether a dossier's state has its place in the target version. The first thing that stands against it is named.</summary>
internal sealed class MigrationCheck(DossierState state, CompiledProcedure target, VersionMap map)
{
    public KernelFailure? Find()
        => Statuses() ?? Places() ?? state.Scopes.Values.Select(Scope).FirstOrDefault(f => f is not null)
            ?? state.Tokens.Values.Select(Token).FirstOrDefault(f => f is not null)
            ?? state.Compensations.Values.Select(Compensation).FirstOrDefault(f => f is not null)
            ?? Records() ?? state.Scopes.Values.Select(End).FirstOrDefault(f => f is not null);

    // What the dossier shows, and what it would go back to.
    private KernelFailure? Statuses()
    {
        string?[] shown = [state.Status, state.StatusBeforeCancel, state.OpenSupplement?.StatusBefore];
        return shown.OfType<string>().FirstOrDefault(s => target.Statuses.Find(s) is null) is { } unknown
            ? KernelFailure.Of(FailureCode.MigrationStatusUnknown, ("status", unknown))
            : null;
    }

    private KernelFailure? Places()
    {
        var live = state.Tokens.Values.Select(t => t.ElementId)
            .Concat(state.Scopes.Values.Select(s => s.ElementId))
            .Concat(state.WorkItems.Values.Where(w => w.IsLive).Select(w => w.ElementId))
            .Concat(state.Jobs.Values.Select(j => j.ElementId))
            .Concat(state.LinkedCalls.Values.Select(c => c.ElementId))
            .Concat(state.Compensations.Values.Select(c => c.ElementId))
            .Concat(state.Compensations.Values.Select(c => c.HandlerId).OfType<string>());
        return live.FirstOrDefault(id => map.Id(id) is null) is { } lost ? Refuse(FailureCode.MigrationNoPlace, lost) : null;
    }

    // A sub-process runs where its waiting token is; what is called must be what the call calls.
    private KernelFailure? Scope(Scope scope)
    {
        if (scope.ParentTokenId is null || !scope.HoldsNodes)
        {
            return null;
        }

        var host = map.Node(state.Tokens[scope.ParentTokenId].ElementId)!;
        var expected = scope.Kind == ScopeKind.Call ? map.To.ScopeOfCall(host.CalledElement) : host.Id;
        return map.Id(scope.ElementId) == expected ? null : Refuse(FailureCode.MigrationScopeDiffers, host.Id, host.Name);
    }

    private KernelFailure? Token(Token token)
    {
        var before = map.From.Nodes[token.ElementId];
        var after = map.Node(token.ElementId)!;
        var scope = state.Scopes[token.ScopeId];
        if (scope.HoldsNodes && after.ScopeId != map.Id(scope.ElementId))
        {
            return Refuse(FailureCode.MigrationScopeDiffers, before.Id);
        }

        if (!SameRepetition(before.Loop, after.Loop))
        {
            return Refuse(FailureCode.MigrationLoopDiffers, before.Id);
        }

        if ((before.Settings.Linked is null) != (after.Settings.Linked is null))
        {
            return Refuse(FailureCode.MigrationScopeDiffers, before.Id);
        }

        return Joins(token) && (token.FlowId is null || map.Flow(token.FlowId) is null)
            ? Refuse(FailureCode.MigrationFlowGone, before.Id)
            : null;
    }

    // What a token waits at now is repeated as it was; how often, a running loop knows itself.
    private static bool SameRepetition(LoopSetting? before, LoopSetting? after)
        => before is null ? after is null : after is not null && before.IsStandard == after.IsStandard && before.IsSequential == after.IsSequential;

    private KernelFailure? Compensation(CompensationRecord record)
        => record.HandlerId is { } handler && map.Node(record.ElementId) is { } activity && !Undoes(map.Id(handler), activity)
            ? Refuse(FailureCode.MigrationHandlerDiffers, record.ElementId)
            : null;

    private bool Undoes(string? handler, FlowNode activity)
        => map.To.BoundariesOf(activity.Id).Any(b => b.CompensatedBy == handler)
            || map.To.EventSubProcessesOf(activity.Id).Any(s => s.SubProcess.Id == handler);

    // A step that was done and has no place keeps its record; it must not be taken for another one.
    private KernelFailure? Records()
    {
        var renamed = map.RenamedElements();
        var taken = renamed.Values.ToHashSet(StringComparer.Ordinal);
        return state.Steps.Keys.Concat(state.Data.Steps.Keys)
            .FirstOrDefault(id => taken.Contains(id) && !renamed.ContainsKey(id)) is { } clash
                ? Refuse(FailureCode.MigrationNoPlace, clash)
                : null;
    }

    private KernelFailure? End(Scope scope)
    {
        if (!scope.HoldsNodes)
        {
            return null;
        }

        var strands = state.Tokens.Values.Where(t => t.ScopeId == scope.Id).ToList();
        return ForwardRun.CanEnd(map.To, strands.Select(t => (map.Id(t.ElementId)!, Joins(t) ? map.Flow(t.FlowId!) : null)))
            ? null
            : Refuse(FailureCode.MigrationCannotEnd, strands[0].ElementId, string.Join(", ", strands.Select(t => map.From.Nodes[t.ElementId].Name)));
    }

    private bool Joins(Token token) => token.State == TokenState.Joining || Behaviours.Gateways.Joins.IsStarved(state, token);

    private KernelFailure Refuse(FailureCode code, string id, string? name = null)
        => KernelFailure.Of(code, ("element", id), ("name", name ?? map.From.Find(id)?.Name ?? id));
}
