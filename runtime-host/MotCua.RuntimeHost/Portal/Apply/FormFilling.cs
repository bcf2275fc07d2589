using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Forms;
using MotCua.RuntimeHost.Dossiers.Attachments;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Dossiers.Drafts;
using MotCua.RuntimeHost.Dossiers.Forms;

namespace MotCua.RuntimeHost.Portal.Apply;

/// <summary>Takes a posted form into a draft: typed values, files, and the acts of buttons inside the form.</summary>
public sealed class FormFilling(FormGate gate, AttachmentService attachments, DraftService drafts)
{
    /// <summary>Keeps everything posted. A file that is accepted is kept even when the rest is wrong.</summary>
    /// <param name="state">The dossier that is supplemented; null for a new one.</param>
    public async Task<FilledForm> TakeAsync(
        FormSchema schema, DraftDocument draft, ApplicantInfo applicant, DossierState? state, IFormCollection posted, CancellationToken ct = default)
    {
        var read = FormPost.Read(schema, posted, new FormPostOptions { Previous = draft.Data });
        var refusals = new List<FormError>();
        foreach (var upload in read.Uploads)
        {
            if (await StoreAsync(read.Data, upload, draft.Account, ct) is { } refusal)
            {
                refusals.Add(refusal);
            }
        }

        var dropped = FormGate.FileIds(schema, draft.Data).Except(FormGate.FileIds(schema, read.Data)).ToList();
        var saved = await drafts.SaveAsync(draft, read.Data, ct);
        foreach (var id in dropped)
        {
            // A file that a dossier already refers to stays; only this form no longer names it.
            await attachments.RemoveAsync(id, draft.Account, ct);
        }

        return new FilledForm(saved, read.Action, OnePerPlace(refusals), await gate.EvaluateAsync(schema, saved.Data, applicant, state, ct));
    }

    private async Task<FormError?> StoreAsync(JsonObject data, FormUpload upload, string account, CancellationToken ct)
    {
        var (field, pointer, file) = (upload.Field, upload.Pointer, upload.File);
        if (FormUploads.Check(field, file.FileName, file.Length) is { } wrong)
        {
            return wrong with { Pointer = pointer, Text = Named(file.FileName, wrong.Text) };
        }

        await using var content = file.OpenReadStream();
        var result = await attachments.UploadAsync(
            content, file.FileName, new FilePolicy(FormUploads.EndingsOf(field), field.MaxBytes), account, ct);
        if (result.Attachment is { } stored)
        {
            FormPost.Attach(data, pointer, stored.Id);
            return null;
        }

        var ending = Path.GetExtension(file.FileName).TrimStart('.').ToUpperInvariant();
        var (code, text) = result.Refusal switch
        {
            UploadRefusal.Empty => ("emptyFile", FormMessages.Format("emptyFile", file.FileName)),
            UploadRefusal.TooLarge => ("fileTooLarge", FormMessages.Format("fileTooLarge", FormUploads.Size(file.Length), FormUploads.Size(field.MaxBytes))),
            UploadRefusal.ContentMismatch => ("fileContent", FormMessages.Format("fileContent", file.FileName, ending)),
            _ => ("fileType", FormMessages.Format("fileType", ending, FormUploads.ListOf(FormUploads.EndingsOf(field)))),
        };
        return new FormError(pointer, code, Named(file.FileName, text));
    }

    /// <summary>Which of several files is meant.</summary>
    private static LocalText Named(string fileName, LocalText text) =>
        text.Vi.Contains(fileName, StringComparison.Ordinal) ? text : new LocalText($"{fileName}: {text.Vi}", $"{fileName}: {text.In("en")}");

    /// <summary>A field shows one message: that of several files is one text.</summary>
    private static IReadOnlyList<FormError> OnePerPlace(List<FormError> errors) =>
    [
        .. errors.GroupBy(error => error.Pointer).Select(place => place.First() with
        {
            Text = new LocalText(
                string.Join(' ', place.Select(error => error.Text.Vi)),
                string.Join(' ', place.Select(error => error.Text.In("en")))),
        }),
    ];
}
