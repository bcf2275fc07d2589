using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.Commands;

/// <summary>Extends the statutory time limit and, when a work item is named, that work item's too (E-8.4).</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="WorkItemId">Local id of the work item; null extends only the dossier.</param>
/// <param name="Limit">By how much; not more than the procedure permits.</param>
/// <param name="Reason">Why; shown in the history. Blank is refused.</param>
public sealed record ExtendDeadline(Actor Actor, string? WorkItemId, TimeLimit Limit, string Reason) : DossierCommand(Actor);
