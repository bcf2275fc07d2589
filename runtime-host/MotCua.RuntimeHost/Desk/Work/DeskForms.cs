using System.Text.Json.Nodes;
using MotCua.Engine.Model;
using MotCua.Forms;
using MotCua.RuntimeHost.Dossiers.Attachments;
using MotCua.RuntimeHost.Dossiers.Forms;

namespace MotCua.RuntimeHost.Desk.Work;

/// <summary>Reads forms that officers post, files included. A refused file is said beside its field; the others stay.</summary>
public sealed class DeskForms(AttachmentService attachments)
{
    /// <summary>What a posted form holds.</summary>
    /// <param name="Data">As typed, stored files included.</param>
    /// <param name="IsSubmit">False when a button inside the form was pressed (add, remove, refresh).</param>
    /// <param name="UploadErrors">Files not taken in.</param>
    public sealed record Posted(JsonObject Data, bool IsSubmit, IReadOnlyList<FormError> UploadErrors);

    /// <param name="schema">The form.</param>
    /// <param name="form">The post.</param>
    /// <param name="previous">The data the page was made of.</param>
    /// <param name="owner">Account that uploads.</param>
    /// <param name="ct">Ends with the request.</param>
    public async Task<Posted> ReadAsync(FormSchema schema, IFormCollection form, JsonObject previous, string owner, CancellationToken ct)
    {
        // Ids of files uploaded with an earlier try come back with the page; only the officer's own are believed.
        var fileFields = schema.AllFields.Where(field => field.Kind == FieldKind.Files).Select(field => field.Name).ToHashSet();
        var named = form.Where(pair => fileFields.Any(name => pair.Key.EndsWith(name, StringComparison.Ordinal)))
            .SelectMany(pair => pair.Value).OfType<string>().Where(id => id.Length > 0).Distinct().ToList();
        var own = (await attachments.FindManyAsync(named, ct)).Where(file => file.Owner == owner).Select(file => file.Id).ToHashSet();
        var read = FormPost.Read(schema, form, new FormPostOptions { Previous = previous, MayKeepAttachment = own.Contains });
        var errors = new List<FormError>();
        foreach (var upload in read.Uploads)
        {
            if (await StoreAsync(upload, owner, ct) is var (id, error) && id is not null)
            {
                FormPost.Attach(read.Data, upload.Pointer, id);
            }
            else
            {
                errors.Add(error! with { Pointer = upload.Pointer });
            }
        }

        return new Posted(read.Data, read.Action is null, errors);
    }

    private async Task<(string? Id, FormError? Error)> StoreAsync(FormUpload upload, string owner, CancellationToken ct)
    {
        if (FormUploads.Check(upload.Field, upload.File.FileName, upload.File.Length) is { } wrong)
        {
            return (null, wrong);
        }

        await using var content = upload.File.OpenReadStream();
        var policy = new FilePolicy(FormUploads.EndingsOf(upload.Field), upload.Field.MaxBytes);
        var result = await attachments.UploadAsync(content, upload.File.FileName, policy, owner, ct);
        if (result.Attachment is { } stored)
        {
            return (stored.Id, null);
        }

        var ending = Path.GetExtension(upload.File.FileName).TrimStart('.').ToUpperInvariant();
        return (null, new FormError("", "fileContent", FormMessages.Format("fileContent", upload.File.FileName, ending)));
    }
}
