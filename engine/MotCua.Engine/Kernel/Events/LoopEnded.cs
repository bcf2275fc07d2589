using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A repeated activity is over.</summary>
/// <param name="TokenId">The token that waited for it.</param>
public sealed record LoopEnded(string TokenId) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state.WithoutLocals(TokenId) with { Loops = state.Loops.Remove(TokenId) };
}
