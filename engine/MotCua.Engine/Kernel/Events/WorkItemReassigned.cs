using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A work item went from one person to another.</summary>
/// <param name="WorkItemId">The work item.</param>
/// <param name="From">Who had it.</param>
/// <param name="Person">Who has it now.</param>
/// <param name="Name">His name.</param>
/// <param name="Reason">Why.</param>
public sealed record WorkItemReassigned(string WorkItemId, string? From, string Person, string Name, string Reason) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => state.WithItem(WorkItemId, w => w with { State = w.State == WorkItemState.Suspended ? w.State : WorkItemState.Claimed, StateBefore = w.State == WorkItemState.Suspended ? WorkItemState.Claimed : w.StateBefore, Assignee = Person, AssigneeName = Name, OnBehalfOf = null });
}
