namespace MotCua.Engine.Kernel.Commands;

/// <summary>Puts a claimed work item back to its candidates.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="WorkItemId">Local id of the work item, for example "w4".</param>
public sealed record ReleaseWorkItem(Actor Actor, string WorkItemId) : DossierCommand(Actor);
