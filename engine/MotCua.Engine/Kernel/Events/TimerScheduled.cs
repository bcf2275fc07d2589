using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A timer waits.</summary>
/// <param name="Timer">The timer.</param>
public sealed record TimerScheduled(TimerInstance Timer) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => state.WithTimer(Timer) with { LastId = LocalId.Number(Timer.Id) };
}
