using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A token waits: for something from outside, or for others at a join.</summary>
/// <param name="TokenId">The token.</param>
/// <param name="State">Waiting or joining.</param>
public sealed record TokenParked(string TokenId, TokenState State) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state.WithToken(TokenId, t => t with { State = State });
}
