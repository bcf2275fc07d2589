using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A timer waits.</summary>
/// <param name="Timer">The timer.</param>
public sealed record TimerScheduled(TimerInstance Timer) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => state with { Timers = state.Timers.Set(Timer.Id, Timer), LastId = LocalId.Number(Timer.Id) };
}
