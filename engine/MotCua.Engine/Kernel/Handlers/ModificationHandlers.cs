using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Behaviours;
using MotCua.Engine.Kernel.Behaviours.Gateways;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Handlers;

/// <summary>An administrator begins a strand, or takes one away.</summary>
internal static class ModificationHandlers
{
    public static KernelFailure? Start(DossierRun run, StartBefore command)
    {
        if (MayDo(run, command.Reason) is { } refused)
        {
            return refused;
        }

        if (run.Process.Find(command.ElementId) is not { } node || ElementBehaviours.Find(node.Kind) is null)
        {
            return Checks.Refuse(FailureCode.ElementNotFound, ("element", command.ElementId));
        }

        if (WhyNot(node) is { } impossible)
        {
            return Refuse(impossible, node);
        }

        var open = run.State.Scopes.Values
            .Where(s => s.HoldsNodes && s.ElementId == node.ScopeId && (command.ScopeId is null || command.ScopeId == s.Id))
            .ToList();
        if (open.Count != 1)
        {
            return Refuse(open.Count == 0 ? FailureCode.ScopeNotOpen : FailureCode.ScopeRequired, node);
        }

        if (IsRepeated(run.State, open[0]))
        {
            return Refuse(FailureCode.StartInRepetition, node);
        }

        if (!ForwardRun.CanEnd(run.Process, Strands(run.State, open[0].Id).Append((node.Id, null))))
        {
            return Refuse(FailureCode.StartCannotEnd, node);
        }

        run.Emit(new StrandStarted(node.Id, open[0].Id, command.Reason.Trim()));
        Tokens.Create(run, open[0].Id, node.Id);
        return null;
    }

    public static KernelFailure? Cancel(DossierRun run, CancelElement command)
    {
        if (MayDo(run, command.Reason) is { } refused)
        {
            return refused;
        }

        if (run.State.Tokens.Find(command.TokenId) is not { } token)
        {
            return Checks.Refuse(FailureCode.TokenNotFound, ("token", command.TokenId));
        }

        var node = run.Process.Nodes[token.ElementId];
        if (run.State.Scopes[token.ScopeId].Kind is ScopeKind.Instance or ScopeKind.Compensation)
        {
            return Refuse(FailureCode.CancelInRepetition, node);
        }

        var rest = Strands(run.State, token.ScopeId, token.Id).ToList();
        if (rest.Count == 0)
        {
            return Refuse(FailureCode.CancelLastStrand, node);
        }

        if (!ForwardRun.CanEnd(run.Process, rest))
        {
            return Refuse(FailureCode.CancelCannotEnd, node);
        }

        run.Emit(new StrandCancelled(token.Id, token.ElementId, command.Reason.Trim()));
        Tokens.Remove(run, token.Id, "cancelled");
        return null;
    }

    private static KernelFailure? MayDo(DossierRun run, string reason)
        => Rights.IsAdmin(run.Actor) ? Checks.Reason(reason) : Checks.Refuse(FailureCode.NotPermitted);

    // At a join, a strand that came by none of its flows would wait for ever; the others are entered by what they wait for.
    private static FailureCode? WhyNot(FlowNode node)
        => node.IsBoundary ? FailureCode.StartAtBoundary
            : node.IsEventSubProcess || node.IsForCompensation || (node.IsStart && node.Kind.Definition != "none") ? FailureCode.StartAtTrigger
            : node.Incoming.Count > 1 && node.Kind.Element is "parallelGateway" or "inclusiveGateway" ? FailureCode.StartAtJoin
            : null;

    private static bool IsRepeated(DossierState state, Scope scope)
    {
        for (Scope? at = scope; at is not null; at = state.Scopes.Find(at.ParentScopeId))
        {
            if (at.Kind == ScopeKind.Instance)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(string ElementId, string? JoiningBy)> Strands(DossierState state, string scopeId, string? without = null)
        => state.Tokens.Values
            .Where(t => t.ScopeId == scopeId && t.Id != without)
            .Select(t => (t.ElementId, t.State == TokenState.Joining || Joins.IsStarved(state, t) ? t.FlowId : null));

    private static KernelFailure Refuse(FailureCode code, FlowNode node) => Checks.Refuse(code, ("element", node.Id), ("name", node.Name));
}
