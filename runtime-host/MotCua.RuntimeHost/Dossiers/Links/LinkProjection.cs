using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.Expressions;
using MotCua.RuntimeHost.Dossiers.Projections;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>What goes out to other dossiers. Ids come from the event's local id, so nothing is sent twice.</summary>
internal sealed class LinkProjection : IDossierProjection
{
    public IEnumerable<Write> Writes(DossierStep step) => step.Events.SelectMany(e => ForEvent(step, e));

    private static IEnumerable<Write> ForEvent(DossierStep step, DossierEvent e) => e switch
    {
        MessageThrown thrown => [Out(From(step, step.GlobalId(thrown.MessageId), LinkKind.Message) with
        {
            Name = thrown.Name,
            Key = thrown.Key,
            Payload = Plain(thrown.Payload),
        })],
        SignalThrown thrown => [Out(From(step, step.GlobalId(thrown.SignalId), LinkKind.Signal) with { Name = thrown.Name, Payload = Plain(thrown.Payload) })],
        LinkedDossierRequested requested => [Out(Call(step, requested))],
        LinkedDossierCancelled cancelled => [Out(From(step, step.GlobalId(cancelled.CallId) + ".cancel", LinkKind.LinkedCancel) with
        {
            Call = new MessageCall { CallId = cancelled.CallId },
        })],
        DossierEnded ended => Ended(step, ended),
        _ => [],
    };

    private static DossierMessage Call(DossierStep step, LinkedDossierRequested requested) =>
        From(step, step.GlobalId(requested.Call.Id), LinkKind.LinkedStart) with
        {
            Payload = PlainJson.OfObject(requested.Data),
            Call = new MessageCall
            {
                CallId = requested.Call.Id,
                ElementId = requested.Call.ElementId,
                ProcedureCode = requested.Call.ProcedureCode,
                Unit = requested.Call.Unit,
                VersionHash = step.Pins.GetValueOrDefault(requested.Call.ProcedureCode),
                Applicant = step.After.Applicant,
            },
        };

    private static IEnumerable<Write> Ended(DossierStep step, DossierEnded ended)
    {
        if (step.KnownOrigin is not { } origin)
        {
            yield break;
        }

        if (origin.StartKey is { } key)
        {
            yield return Write.Upsert(LinkCollections.StartKeys, key, new StartKeyDocument { Id = key, DossierId = step.DossierId, FreedAt = step.Now });
        }

        if (origin is { ParentId: { } parent, CallId: { } call })
        {
            yield return Out(From(step, step.DossierId + ".end", LinkKind.LinkedEnd) with
            {
                To = parent,
                Call = new MessageCall { CallId = call, Outcome = StoredEnumName.Of(ended.EndKind) },
                Payload = new JsonObject
                {
                    ["code"] = step.After.Code,
                    ["status"] = step.After.Status,
                    ["reason"] = ended.Reason,
                    ["result"] = ended.Result?.DeepClone(),
                },
            });
        }
    }

    private static DossierMessage From(DossierStep step, string id, LinkKind kind) => new()
    {
        Id = id,
        Kind = kind,
        SenderId = step.DossierId,
        SenderCode = step.After.Code,
        SenderAgency = step.Procedure.Facts.Unit,
        CreatedAt = step.Now,
        DueAt = step.Now,
    };

    private static JsonObject? Plain(JsonObject? payload) => payload is null ? null : PlainJson.OfObject(payload);

    private static Write Out(DossierMessage message) => Write.Upsert(LinkCollections.Messages, message.Id, message);
}
