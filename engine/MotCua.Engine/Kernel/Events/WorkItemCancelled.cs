using MotCua.Engine.Kernel.State;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A work item was taken away.</summary>
/// <param name="WorkItemId">The work item.</param>
/// <param name="Cause">"interrupted", "terminated", "ended" or "failed".</param>
/// <param name="Clock">The clock as it is from now on.</param>
public sealed record WorkItemCancelled(string WorkItemId, string Cause, ClockState Clock) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => state.WithItem(WorkItemId, w => w with { State = WorkItemState.Cancelled, ClosedAt = At, Clock = Clock });
}
