using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers.Attachments;
using MotCua.RuntimeHost.Dossiers.Forms;

namespace MotCua.RuntimeHost.Dossiers;

/// <summary>Turns the attachment ids in form data into references, and refuses those the actor has no right to name.</summary>
public sealed class StepFiles(AttachmentService attachments, FormGate forms)
{
    /// <summary>References to the files the data name that the dossier does not have yet; null when one does not exist,
    /// is somebody else's, or belongs to another dossier.</summary>
    public async Task<IReadOnlyList<AttachmentRef>?> ResolveAsync(
        CompiledProcedure procedure, string? formId, JsonObject data, Actor actor, IReadOnlySet<string> known, CancellationToken ct)
    {
        if (forms.Schema(procedure, formId) is not { } schema)
        {
            return [];
        }

        var resolved = new List<AttachmentRef>();
        foreach (var id in FormGate.FileIds(schema, data).Where(id => !known.Contains(id)))
        {
            if (await ResolveAsync(id, actor, ct) is not { } reference)
            {
                return null;
            }

            resolved.Add(reference);
        }

        return resolved;
    }

    /// <summary>A reference to one file of the actor's that no dossier has; null when there is none.</summary>
    public async Task<AttachmentRef?> ResolveAsync(string id, Actor actor, CancellationToken ct)
    {
        var found = await attachments.FindAsync(id, ct);
        return found?.Owner == actor.Id && await attachments.LinkOfAsync(id, ct) is null
            ? new AttachmentRef(found.Id, found.Name, found.Length, found.MediaType)
            : null;
    }
}
