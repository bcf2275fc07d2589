using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A work item was given to somebody.</summary>
/// <param name="WorkItemId">The work item.</param>
/// <param name="Person">His id.</param>
/// <param name="Name">His name.</param>
public sealed record WorkItemAssigned(string WorkItemId, string Person, string Name) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => state.WithItem(WorkItemId, w => w with { State = WorkItemState.Claimed, Assignee = Person, AssigneeName = Name });
}
