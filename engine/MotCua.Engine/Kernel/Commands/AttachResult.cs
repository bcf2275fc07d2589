namespace MotCua.Engine.Kernel.Commands;

/// <summary>Adds a result document to the dossier.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="WorkItemId">Local id of the work item, for example "w4".</param>
/// <param name="Attachment">The stored file.</param>
public sealed record AttachResult(Actor Actor, string WorkItemId, AttachmentRef Attachment) : DossierCommand(Actor);
