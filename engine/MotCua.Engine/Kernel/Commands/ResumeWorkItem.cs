namespace MotCua.Engine.Kernel.Commands;

/// <summary>Takes up work again after a supplement: the status goes back to what it was, if the diagram permits.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="WorkItemId">Local id of the work item, for example "w4".</param>
public sealed record ResumeWorkItem(Actor Actor, string WorkItemId) : DossierCommand(Actor);
