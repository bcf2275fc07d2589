using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Behaviours;
using MotCua.Engine.Kernel.Behaviours.Gateways;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Rules;

/// <summary>Where a strand may be put by hand.</summary>
public static class TokenMoves
{
    /// <summary>Elements that a token can be moved to, in document order; none when there is no such token.</summary>
    public static IReadOnlyList<FlowNode> Targets(CompiledProcedure procedure, DossierState state, string? tokenId)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(state);
        return state.Tokens.Find(tokenId) is { } token && state.Scopes[token.ScopeId].HoldsNodes
            ? [.. procedure.Process.NodesOf(state.Scopes[token.ScopeId].ElementId).Where(node => node.Id != token.ElementId && IsPossible(procedure, state, token, node))]
            : [];
    }

    /// <summary>Whether the element takes a strand, and the scope could end from there.</summary>
    internal static bool IsPossible(CompiledProcedure procedure, DossierState state, Token token, FlowNode target)
        => TakesToken(target) && ForwardRun.CanEnd(procedure.Process, After(state, token, target));

    // Border events, handlers and events that begin something are entered by what they wait for, not by a strand; at a
    // parallel join a strand that came by none of its flows would wait for ever.
    private static bool TakesToken(FlowNode node)
        => ElementBehaviours.Find(node.Kind) is not null
            && node.AttachedTo is null
            && node is { IsEventSubProcess: false, IsForCompensation: false }
            && (!node.IsStart || node.Kind.Definition == "none")
            && (node.Kind.Element != "parallelGateway" || node.Incoming.Count <= 1);

    private static IEnumerable<(string ElementId, string? JoiningBy)> After(DossierState state, Token moved, FlowNode target)
        => state.Tokens.Values
            .Where(t => t.ScopeId == moved.ScopeId && t.Id != moved.Id)
            .Select(t => (t.ElementId, t.State == TokenState.Joining || Joins.IsStarved(state, t) ? t.FlowId : null))
            .Append((target.Id, null));
}
