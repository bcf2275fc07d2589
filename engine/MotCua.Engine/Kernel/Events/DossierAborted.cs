using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>An administrator ends the dossier; what follows takes its work away.</summary>
/// <param name="Reason">Why.</param>
public sealed record DossierAborted(string Reason) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with
    {
        Life = DossierLife.Running,
        Suspension = null,
        StatusBeforeCancel = null,
        HeldTimers = StateTable<TimerInstance>.Empty,
    };
}
