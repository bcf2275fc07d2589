namespace MotCua.Engine.Kernel.Commands;

/// <summary>The holder lets somebody act on his behalf (E-8.4).</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="WorkItemId">Local id of the work item, for example "w4".</param>
/// <param name="Person">Id of the person.</param>
/// <param name="Reason">Why; shown in the history. Blank is refused.</param>
public sealed record DelegateWorkItem(Actor Actor, string WorkItemId, string Person, string Reason) : DossierCommand(Actor);
