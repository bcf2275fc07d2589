using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>Somebody acts on the holder's behalf.</summary>
/// <param name="WorkItemId">The work item.</param>
/// <param name="OnBehalfOf">The holder.</param>
/// <param name="Person">Who acts.</param>
/// <param name="Name">His name.</param>
/// <param name="Reason">Why.</param>
public sealed record WorkItemDelegated(string WorkItemId, string OnBehalfOf, string Person, string Name, string Reason) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => state.WithItem(WorkItemId, w => w with { Assignee = Person, AssigneeName = Name, OnBehalfOf = OnBehalfOf });
}
