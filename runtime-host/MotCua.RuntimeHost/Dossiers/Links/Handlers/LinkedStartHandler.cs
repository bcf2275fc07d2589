using MotCua.Catalogs.Organisations;
using MotCua.Catalogs.Procedures;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers.Forms;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Links.Handlers;

/// <summary>Begins a dossier of another procedure for one that called it: with the version pinned at the call, the
/// applicant of the caller and the call's inputs as its form.</summary>
internal sealed class LinkedStartHandler(
    DossierService dossiers, ProcedureCatalog procedures, OrganisationService organisations, FormGate forms, LinkedFiles files) : ILinkHandler
{
    public LinkKind Kind => LinkKind.LinkedStart;

    public async Task<DossierMessage?> HandleAsync(LinkWork work, CancellationToken ct)
    {
        var message = work.Message;
        var call = message.Call!;
        var version = call.VersionHash ?? (await procedures.FindAsync(call.ProcedureCode!, ct) is { Withdrawn: false } entry ? entry.Version : null);
        if (version is null || await procedures.GetVersionAsync(version, ct) is not { } procedure)
        {
            return message.Refused(work.Now, LinkReason.ProcedureNotOffered, call.ProcedureCode);
        }

        // A procedure belongs to one agency; the call may name it, or one above it.
        var unit = procedure.Facts.Unit;
        if (call.Unit is { } named && named != unit && !(await organisations.CurrentAsync(ct)).IsWithin(unit, named))
        {
            return message.Refused(work.Now, LinkReason.UnitMismatch, $"{call.ProcedureCode}: {unit}, {named}");
        }

        var given = message.Payload ?? [];
        var schema = forms.Schema(procedure, procedure.Facts.Form);
        var copied = schema is null ? LinkedFiles.Nothing : await files.CopyAsync(message.SenderId!, FormGate.FileIds(schema, given), given, work.Now, ct);

        // What is missing in the form is the receiving officer's to ask for; what is computed and hidden follows its rules.
        var data = schema is null ? given : (await forms.EvaluateAsync(schema, copied.Data ?? given, call.Applicant, null, ct)).Submission;
        var reply = await dossiers.BeginAsync(
            new DossierBirth
            {
                CommandId = work.CommandId(),
                Procedure = procedure,
                Applicant = call.Applicant!,
                Data = data,
                Attachments = copied.Files,
                Origin = new DossierOrigin { ParentId = message.SenderId, ParentCode = message.SenderCode, ParentAgency = message.SenderAgency, CallId = call.CallId },
                With = (id, code) =>
                [
                    work.Ends(message.Arrived(work.Now, code)),
                    Write.Insert(
                        LinkCollections.Links,
                        message.Id,
                        new DossierLink(message.Id, message.SenderId!, message.SenderCode!, call.CallId, call.ElementId!, id, code, call.ProcedureCode!, work.Now)),
                    .. copied.Writes,
                ],
            },
            ct);
        return reply.Accepted ? null
            : reply.Refusal == RefusalKind.Busy ? message.PutOff(work.Now, LinkReason.NotNow, Why.Of(reply))
            : message.Refused(work.Now, LinkReason.StartRefused, Why.Of(reply));
    }
}
