using System.Text.Json.Nodes;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Dossiers.Drafts;
using MotCua.RuntimeHost.Dossiers.Forms;
using MotCua.RuntimeHost.Portal.Apply;
using MotCua.RuntimeHost.Shell.Security;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Portal.Mine;

/// <summary>Answers to supplement requests of the signed-in applicant.</summary>
public sealed class SupplementDesk(DraftService drafts, FormGate forms, DossierService dossiers, Actors actors, CurrentUser user)
{
    /// <summary>Null when nothing is asked of the applicant.</summary>
    public async Task<OpenSupplement?> OpenAsync(DossierView view, CancellationToken ct = default)
    {
        if (OwnActs.Awaited(view) is not { } request)
        {
            return null;
        }

        var id = SupplementDraft.IdOf(view.Entry.Id, request.Number);
        var draft = await drafts.FindAsync(id, user.AccountId!, ct) ?? new DraftDocument
        {
            Id = id,
            Account = user.AccountId!,
            ProcedureCode = view.Entry.ProcedureCode,
            VersionHash = view.Entry.VersionHash,
            Data = view.State.Data.Form.DeepClone().AsObject(),
            // One request has one answer, however often it is sent.
            CommandId = id,
            UpdatedAt = view.Now,
        };
        return new OpenSupplement(view, request, forms.Schema(view.Procedure, view.Procedure.Facts.Form), draft);
    }

    /// <summary>Hands the answer in; the draft goes with it.</summary>
    public Task<CommandReply> SendAsync(OpenSupplement open, CancellationToken ct = default)
    {
        var data = open.Draft.Data.DeepClone().AsObject();
        foreach (var field in open.Schema?.Root.Fields ?? [])
        {
            // What was emptied is sent as empty, or the value before would stay.
            data.TryAdd(field.Name, null);
        }

        return dossiers.ExecuteAsync(
            open.View.Entry.Id,
            open.Draft.CommandId,
            new SupplementDossier(actors.Applicant(), open.Schema is null ? [] : data, [], IntakeChannel.Portal),
            ct,
            Write.Delete(DossierCollections.Drafts, open.Draft.Id));
    }
}
