using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A timer was due.</summary>
/// <param name="TimerId">The timer.</param>
/// <param name="ElementId">The element.</param>
public sealed record TimerFired(string TimerId, string ElementId) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with { Timers = state.Timers.Remove(TimerId) };
}
