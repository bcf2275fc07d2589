using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A token went along a sequence flow.</summary>
/// <param name="TokenId">The token.</param>
/// <param name="FlowId">The flow.</param>
/// <param name="ElementId">The element it leads to.</param>
public sealed record FlowTaken(string TokenId, string FlowId, string ElementId) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
    {
        return state.WithoutLocals(TokenId).WithToken(TokenId, t => t with { ElementId = ElementId, FlowId = FlowId, State = TokenState.Moving }) with
        {
            FlowsTaken = state.FlowsTaken.Add(FlowId),
        };
    }
}
