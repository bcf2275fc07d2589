using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A cancelled dossier came back.</summary>
public sealed record DossierRestored() : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => state with { Life = DossierLife.Running, StatusBeforeCancel = null, Timers = state.HeldTimers, HeldTimers = StateTable<TimerInstance>.Empty };
}
