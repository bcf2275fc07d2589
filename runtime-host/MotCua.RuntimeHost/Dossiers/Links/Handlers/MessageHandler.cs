using Microsoft.Extensions.Options;
using MotCua.Engine.Kernel;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Links.Handlers;

/// <summary>A message goes to the one dossier that waits for its name and key, else begins the one procedure that starts
/// on it, else is kept until somebody waits.</summary>
internal sealed class MessageHandler(
    IDocumentStore store, DossierService dossiers, Receivers receivers, ReceivingProcedures procedures, Senders senders, IOptions<LinkOptions> options)
    : ILinkHandler
{
    public LinkKind Kind => LinkKind.Message;

    public async Task<DossierMessage?> HandleAsync(LinkWork work, CancellationToken ct)
    {
        var message = work.Message;
        var waiting = await receivers.OfMessageAsync(message.Name!, message.Key, ct);
        if (waiting.Count > 1)
        {
            return Several(work, waiting.Select(one => one.DossierCode));
        }

        if (waiting.Count == 1)
        {
            return await DeliverAsync(work, waiting[0], ct);
        }

        var starts = await procedures.FindAsync(SubscriptionKind.Message, message.Name!, ct);
        return starts.Count switch
        {
            0 => Keep(work),
            1 => await BeginAsync(work, starts[0], ct),
            _ => Several(work, starts.Select(one => one.Procedure.Facts.Code)),
        };
    }

    private async Task<DossierMessage?> DeliverAsync(LinkWork work, SubscriptionDocument to, CancellationToken ct)
    {
        var message = work.Message;
        var reply = await dossiers.ExecuteAsync(
            to.DossierId,
            work.CommandId(),
            new DeliverMessage(Actor.System, message.Name!, message.Key, message.Payload),
            ct,
            work.Ends(message.Arrived(work.Now, to.DossierCode)));

        // Refused: it waited a moment ago; the next look finds who waits then.
        return reply.Accepted ? null : message.PutOff(work.Now, LinkReason.NotNow, Why.Of(reply));
    }

    private async Task<DossierMessage?> BeginAsync(LinkWork work, ReceivingProcedure to, CancellationToken ct)
    {
        var message = work.Message;
        var (key, problem) = MessageStarts.KeyOf(to.Procedure, to.Start, message.Payload);
        if (problem is not null)
        {
            return message.Refused(work.Now, LinkReason.KeyUnreadable, $"{to.Procedure.Facts.Code}, {to.Start.ElementId}");
        }

        var startKey = key is null ? null : StartKeyDocument.IdOf(to.Procedure.Facts.Code, to.Start.ElementId, key);
        if (startKey is not null && await store.GetAsync(LinkCollections.StartKeys, startKey, ct) is { } held)
        {
            return Keep(work, startKey, held.Read<StartKeyDocument>().FreedAt is not null);
        }

        var reply = await dossiers.BeginAsync(
            new DossierBirth
            {
                CommandId = work.CommandId(),
                Procedure = to.Procedure,
                Applicant = await senders.ApplicantAsync(message, ct),
                Data = Senders.Data(message),
                StartElement = to.Start.ElementId,
                Payload = message.Payload,
                Origin = new DossierOrigin { StartKey = startKey },
                With = (id, code) =>
                [
                    work.Ends(message.Arrived(work.Now, code)),
                    .. startKey is null ? Array.Empty<Write>() : [Write.Insert(LinkCollections.StartKeys, startKey, new StartKeyDocument { Id = startKey, DossierId = id })],
                ],
            },
            ct);
        return reply.Accepted ? null
            : reply.Refusal == RefusalKind.Busy ? message.PutOff(work.Now, LinkReason.NotNow, Why.Of(reply))
            : message.Refused(work.Now, LinkReason.StartRefused, Why.Of(reply));
    }

    // Kept first and looked for once more after: whoever began to wait in between either is found then or has found the
    // message. Only after that look does it rest until somebody begins to wait, or until it expires.
    private DossierMessage Keep(LinkWork work, string? blockedBy = null, bool isBeingFreed = false)
    {
        var message = work.Message;
        var expires = message.ExpiresAt ?? work.Now + options.Value.Buffer;
        return message.State == LinkState.Waiting && expires <= work.Now
            ? message.Expired(work.Now)
            : message with
            {
                State = LinkState.Waiting,
                ExpiresAt = expires,
                BlockedBy = blockedBy,
                Reason = blockedBy is null ? null : LinkReason.StillRunning,
                Detail = null,
                DueAt = message.State != LinkState.Waiting || message.BlockedBy != blockedBy ? work.Now : isBeingFreed ? work.Now + TimeSpan.FromSeconds(1) : expires,
            };
    }

    private static DossierMessage Several(LinkWork work, IEnumerable<string> codes) =>
        work.Message.Refused(work.Now, LinkReason.SeveralReceivers, string.Join(", ", codes.Order(StringComparer.Ordinal).Take(20)));
}
