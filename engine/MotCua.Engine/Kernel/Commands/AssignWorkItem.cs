namespace MotCua.Engine.Kernel.Commands;

/// <summary>Gives an open work item to a candidate (E-7.1).</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="WorkItemId">Local id of the work item, for example "w4".</param>
/// <param name="Person">Id of the person; must be a candidate.</param>
public sealed record AssignWorkItem(Actor Actor, string WorkItemId, string Person) : DossierCommand(Actor);
