using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>Somebody took a work item.</summary>
/// <param name="WorkItemId">The work item.</param>
/// <param name="Person">His id.</param>
/// <param name="Name">His name.</param>
public sealed record WorkItemClaimed(string WorkItemId, string Person, string Name) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => state.WithItem(WorkItemId, w => w with { State = WorkItemState.Claimed, Assignee = Person, AssigneeName = Name });
}
