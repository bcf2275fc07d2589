using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A token came into being.</summary>
/// <param name="TokenId">The token.</param>
/// <param name="ScopeId">The scope it runs in.</param>
/// <param name="ElementId">The element.</param>
/// <param name="FlowId">The flow it came by; null at a start.</param>
public sealed record TokenCreated(string TokenId, string ScopeId, string ElementId, string? FlowId) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
    {
        return state with
        {
            Tokens = state.Tokens.Set(TokenId, new Token(TokenId, ScopeId, ElementId, FlowId, TokenState.Moving)),
            LastId = LocalId.Number(TokenId),
            FlowsTaken = FlowId is null ? state.FlowsTaken : state.FlowsTaken.Add(FlowId),
        };
    }
}
