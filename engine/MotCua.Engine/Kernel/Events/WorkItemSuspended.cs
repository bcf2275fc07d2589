using MotCua.Engine.Kernel.State;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A work item waits.</summary>
/// <param name="WorkItemId">The work item.</param>
/// <param name="Cause">"supplement", "cancelled" or "suspended".</param>
/// <param name="Clock">The clock as it is from now on.</param>
public sealed record WorkItemSuspended(string WorkItemId, string Cause, ClockState Clock) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => state.WithItem(WorkItemId, w => w with { State = WorkItemState.Suspended, StateBefore = w.State, Clock = Clock });
}
