using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A work item went back to its candidates.</summary>
/// <param name="WorkItemId">The work item.</param>
public sealed record WorkItemReleased(string WorkItemId) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => state.WithItem(WorkItemId, w => w with { State = WorkItemState.Open, Assignee = null, AssigneeName = null, OnBehalfOf = null });
}
