namespace MotCua.Engine.Kernel.Commands;

/// <summary>Asks the applicant to supplement the dossier (E-8.5).</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="WorkItemId">Local id of the work item, for example "w4".</param>
/// <param name="Reason">Why; shown in the history. Blank is refused.</param>
/// <param name="Items">What is wanted, one entry per paper or point.</param>
public sealed record RequestSupplement(Actor Actor, string WorkItemId, string Reason, IReadOnlyList<string> Items) : DossierCommand(Actor);
