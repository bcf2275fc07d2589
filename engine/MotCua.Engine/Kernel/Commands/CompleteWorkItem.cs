using MotCua.Engine.Model;
using System.Text.Json.Nodes;

namespace MotCua.Engine.Kernel.Commands;

/// <summary>Finishes a work item.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="WorkItemId">Local id of the work item, for example "w4".</param>
/// <param name="Outcome">Code of the outcome; needed when the step offers more than one.</param>
/// <param name="Reason">Needed when the outcome says so.</param>
/// <param name="Data">The filled form of the step.</param>
/// <param name="Attachments">Files added.</param>
public sealed record CompleteWorkItem(
    Actor Actor,
    string WorkItemId,
    string? Outcome = null,
    string? Reason = null,
    JsonObject? Data = null,
    IReadOnlyList<AttachmentRef>? Attachments = null) : DossierCommand(Actor);
