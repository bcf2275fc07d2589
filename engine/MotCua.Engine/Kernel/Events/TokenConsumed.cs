using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A token is gone: at an end, merged, or taken away.</summary>
/// <param name="TokenId">The token.</param>
public sealed record TokenConsumed(string TokenId) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state.WithoutLocals(TokenId) with
    {
        Tokens = state.Tokens.Remove(TokenId),
        Loops = state.Loops.Remove(TokenId),
        Compensations = CompensationBook.Forget(state.Compensations, TokenId),
    };
}
