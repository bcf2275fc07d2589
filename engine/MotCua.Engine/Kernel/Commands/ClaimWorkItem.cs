namespace MotCua.Engine.Kernel.Commands;

/// <summary>A candidate takes an open work item.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="WorkItemId">Local id of the work item, for example "w4".</param>
public sealed record ClaimWorkItem(Actor Actor, string WorkItemId) : DossierCommand(Actor);
