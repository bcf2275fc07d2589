using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>An administrator holds the dossier; its timers are put aside.</summary>
/// <param name="Reason">Why.</param>
public sealed record DossierSuspended(string Reason) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with
    {
        Life = DossierLife.Suspended,
        Suspension = new Suspension(At, By, Reason),
        HeldTimers = state.Timers,
        Timers = StateTable<TimerInstance>.Empty,
    };
}
