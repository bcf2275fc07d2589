using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A timer is no longer wanted.</summary>
/// <param name="TimerId">The timer.</param>
public sealed record TimerCancelled(string TimerId) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with
    {
        Timers = state.Timers.Remove(TimerId),
        HeldTimers = state.HeldTimers.Remove(TimerId),
    };
}
