using MotCua.Engine.Kernel.State;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A suspended work item goes on.</summary>
/// <param name="WorkItemId">The work item.</param>
/// <param name="Clock">The clock as it is from now on.</param>
public sealed record WorkItemResumed(string WorkItemId, ClockState Clock) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => state.WithItem(WorkItemId, w => w with { State = w.StateBefore ?? WorkItemState.Open, StateBefore = null, Clock = Clock });
}
