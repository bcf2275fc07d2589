using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Events;

/// <summary>Human work is to be done.</summary>
/// <param name="Item">The work item as it begins.</param>
public sealed record WorkItemCreated(WorkItem Item) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
        => state with { WorkItems = state.WorkItems.Set(Item.Id, Item), LastId = LocalId.Number(Item.Id) };
}
