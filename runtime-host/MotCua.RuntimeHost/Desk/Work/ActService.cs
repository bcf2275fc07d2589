using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Forms;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Attachments;
using MotCua.RuntimeHost.Dossiers.Forms;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Desk.Work;

/// <summary>Carries out what was posted on a dossier's page. Rights and rules are the kernel's; a refusal comes back
/// with all that was typed.</summary>
public sealed class ActService(DossierService dossiers, FormGate gate, DeskForms forms, AttachmentService attachments, Localizer texts)
{
    public async Task<ActResult> DoAsync(IFormCollection form, WorkView view, CancellationToken ct)
    {
        var input = new ActInput(form, view);
        if (input.Act == Acts.Complete)
        {
            return await CompleteAsync(input, ct);
        }

        if (input.Act == Acts.Result)
        {
            return await AttachAsync(input, ct);
        }

        if (!Acts.Knows(input.Act))
        {
            return Refused(input, "", texts["desk.error.unknown"]);
        }

        return Acts.Make(input, texts) is { } command ? await ExecuteAsync(input, command, null, ct) : Refused(input);
    }

    private async Task<ActResult> CompleteAsync(ActInput input, CancellationToken ct)
    {
        JsonObject? data = null;
        if (input.Item is { } item && gate.Schema(input.View.Procedure, item.FormId) is { } schema)
        {
            var before = input.View.State.Data.Steps.Find(item.ElementId) ?? [];
            var posted = await forms.ReadAsync(schema, input.Form, before, input.Actor.Id, ct);
            data = posted.Data;
            if (!posted.IsSubmit || posted.UploadErrors.Count > 0)
            {
                return new ActResult(Failure(input, data) with { FormErrors = posted.UploadErrors });
            }
        }

        var outcome = input.Text(ActFields.Outcome) is { Length: > 0 } chosen ? chosen : null;
        return await ExecuteAsync(input, new CompleteWorkItem(input.Actor, input.ItemId ?? "", outcome, input.Reason, data), data, ct);
    }

    private async Task<ActResult> AttachAsync(ActInput input, CancellationToken ct)
    {
        if (input.Form.Files.GetFile(ActFields.File) is not { Length: > 0 } file)
        {
            return Refused(input, ActFields.File, texts["desk.error.file"]);
        }

        await using var content = file.OpenReadStream();
        var upload = await attachments.UploadAsync(content, file.FileName, FilePolicy.Any, input.Actor.Id, ct);
        if (upload.Attachment is not { } stored)
        {
            return Refused(input, ActFields.File, texts["desk.error.upload." + upload.Refusal, Formats.FileSize(FilePolicy.Any.MaxBytes)]);
        }

        var reference = new AttachmentRef(stored.Id, stored.Name, stored.Length, stored.MediaType);
        return await ExecuteAsync(input, new AttachResult(input.Actor, input.ItemId ?? "", reference), null, ct);
    }

    private async Task<ActResult> ExecuteAsync(ActInput input, DossierCommand command, JsonObject? data, CancellationToken ct)
    {
        var commandId = input.Text(ActFields.CommandId);
        if (commandId.Length is 0 or > 100)
        {
            return Refused(input, "", texts["desk.error.unknown"]);
        }

        var reply = await dossiers.ExecuteAsync(input.View.State.DossierId, commandId, command, ct);
        if (reply.Accepted)
        {
            return ActResult.Done;
        }

        if (reply.Refusal == RefusalKind.Form)
        {
            return new ActResult(Failure(input, data) with { FormErrors = reply.FormErrors });
        }

        var (field, text, conflict) = FailureFields.Of(reply, texts);
        input.Wrong(field, text);
        return new ActResult(Failure(input, data) with { IsConflict = conflict });
    }

    private static ActResult Refused(ActInput input, string field, string text)
    {
        input.Wrong(field, text);
        return Refused(input);
    }

    private static ActResult Refused(ActInput input) => new(Failure(input, null));

    private static ActFailure Failure(ActInput input, JsonObject? data) => new()
    {
        Act = input.Act,
        Item = input.ItemId,
        Errors = input.Errors,
        Data = data,
        Posted = input.Form,
    };
}
