namespace MotCua.Engine.Kernel.Commands;

/// <summary>An officer stops the dossier for good.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="WorkItemId">Local id of the work item, for example "w4".</param>
/// <param name="Reason">Why; shown in the history. Blank is refused.</param>
public sealed record StopDossier(Actor Actor, string WorkItemId, string Reason) : DossierCommand(Actor);
