using MotCua.Engine.Kernel.State;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.Events;

/// <summary>The clock of a work item paused or went on while the item stays what it is.</summary>
/// <param name="WorkItemId">The work item.</param>
/// <param name="Clock">The clock as it is from now on.</param>
public sealed record WorkItemClockChanged(string WorkItemId, ClockState Clock) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state) => state.WithItem(WorkItemId, w => w with { Clock = Clock });
}
