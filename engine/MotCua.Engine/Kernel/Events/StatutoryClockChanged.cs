using MotCua.Engine.Kernel.State;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.Events;

/// <summary>The statutory clock started, paused, went on, started anew or stopped.</summary>
/// <param name="Clock">The clock as it is from now on.</param>
/// <param name="Cause">Status code or operation that caused it.</param>
public sealed record StatutoryClockChanged(ClockState Clock, string Cause) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state with { Clock = Clock };
}
