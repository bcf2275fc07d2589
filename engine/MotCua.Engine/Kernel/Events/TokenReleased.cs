using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A waiting token moves on.</summary>
/// <param name="TokenId">The token.</param>
public sealed record TokenReleased(string TokenId) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state.WithToken(TokenId, t => t with { State = TokenState.Moving });
}
