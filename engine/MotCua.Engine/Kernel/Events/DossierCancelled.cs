using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A dossier was cancelled before intake; its work waits.</summary>
public sealed record DossierCancelled() : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => state with { Life = DossierLife.Cancelled, StatusBeforeCancel = state.Status, HeldTimers = state.Timers, Timers = StateTable<TimerInstance>.Empty };
}
