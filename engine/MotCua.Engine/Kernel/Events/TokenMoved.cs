using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>An administrator put a token on another element.</summary>
/// <param name="TokenId">The token.</param>
/// <param name="From">Where it was.</param>
/// <param name="To">Where it goes on.</param>
/// <param name="Reason">Why.</param>
public sealed record TokenMoved(string TokenId, string From, string To, string Reason) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => state.WithoutLocals(TokenId).WithToken(TokenId, t => t with { ElementId = To, FlowId = null, State = TokenState.Moving }) with
        {
            Loops = state.Loops.Remove(TokenId),
            Compensations = CompensationBook.Forget(state.Compensations, TokenId),
        };
}
