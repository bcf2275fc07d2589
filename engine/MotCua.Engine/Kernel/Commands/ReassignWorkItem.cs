namespace MotCua.Engine.Kernel.Commands;

/// <summary>Takes a work item from one person and gives it to another (E-7.2).</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="WorkItemId">Local id of the work item, for example "w4".</param>
/// <param name="Person">Id of the person.</param>
/// <param name="Reason">Why; shown in the history. Blank is refused.</param>
public sealed record ReassignWorkItem(Actor Actor, string WorkItemId, string Person, string Reason) : DossierCommand(Actor);
