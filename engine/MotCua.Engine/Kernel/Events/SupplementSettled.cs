using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>Work was taken up again after a supplement, or the request lapsed.</summary>
/// <param name="Number">Which.</param>
public sealed record SupplementSettled(int Number) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => state.WithLastSupplement(s => s with { SettledAt = At }) with { PhaseBefore = null };
}
