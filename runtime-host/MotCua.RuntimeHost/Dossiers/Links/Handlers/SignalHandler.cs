using MotCua.Engine.Kernel;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Links.Handlers;

/// <summary>
/// A signal goes to every dossier that waited for it when it was sent, page by page in the order of their ids. A
/// procedure that starts on it, and a dossier that cannot take it at once, get messages of their own, so that none
/// stands in another's way.
/// </summary>
internal sealed class SignalHandler(IDocumentStore store, DossierService dossiers, Receivers receivers, ReceivingProcedures procedures, Senders senders) : ILinkHandler
{
    /// <summary>Dossiers that one turn reaches.</summary>
    internal const int Batch = 50;

    private const int CodesKept = 20;

    public LinkKind Kind => LinkKind.Signal;

    public Task<DossierMessage?> HandleAsync(LinkWork work, CancellationToken ct) => work.Message switch
    {
        { To: { } receiver } => DeliverLateAsync(work, receiver, ct),
        { Call: { } start } => BeginAsync(work, start, ct),
        _ => BroadcastAsync(work, ct),
    };

    private async Task<DossierMessage?> BroadcastAsync(LinkWork work, CancellationToken ct)
    {
        var signal = work.Message;
        if (signal.Cursor is null)
        {
            foreach (var start in await procedures.FindAsync(SubscriptionKind.Signal, signal.Name!, ct))
            {
                await StartLaterAsync(work, start, ct);
            }
        }

        var page = await receivers.OfSignalAsync(signal, Batch, ct);
        var reached = signal.Receivers.ToList();

        // The sender has heard its own signal when it threw it.
        foreach (var to in page.Where(one => one.DossierId != signal.SenderId).DistinctBy(one => one.DossierId))
        {
            var reply = await dossiers.ExecuteAsync(
                to.DossierId, work.CommandId(to.DossierId), new DeliverSignal(Actor.System, signal.Name!, signal.Payload), ct);
            if (reply.Accepted)
            {
                reached.Add(to.DossierCode);
            }
            else if (!WaitsNoMore(reply))
            {
                var own = Own(work, to.DossierId) with { To = to.DossierId, Receivers = [to.DossierCode] };
                await InsertAsync(own.PutOff(work.Now, LinkReason.NotNow, Why.Of(reply)), ct);
            }
        }

        IReadOnlyList<string> codes = [.. reached.Distinct().Take(CodesKept)];
        return page.Count < Batch
            ? signal.Arrived(work.Now, codes)
            : signal with { Cursor = page[^1].DossierId, Receivers = codes, DueAt = work.Now, Attempts = 0, Reason = null, Detail = null };
    }

    private Task StartLaterAsync(LinkWork work, ReceivingProcedure to, CancellationToken ct)
    {
        var facts = to.Procedure.Facts;
        var own = Own(work, StartKeyDocument.IdOf(facts.Code, to.Start.ElementId, "")[..24]) with
        {
            Call = new MessageCall { CallId = "", ProcedureCode = facts.Code, ElementId = to.Start.ElementId, VersionHash = to.Procedure.VersionHash },
            DueAt = work.Now,
        };
        return InsertAsync(own, ct);
    }

    private async Task<DossierMessage?> BeginAsync(LinkWork work, MessageCall start, CancellationToken ct)
    {
        var signal = work.Message;
        if ((await procedures.FindAsync(SubscriptionKind.Signal, signal.Name!, ct))
            .FirstOrDefault(one => one.Procedure.Facts.Code == start.ProcedureCode && one.Start.ElementId == start.ElementId) is not { } to)
        {
            return signal.Refused(work.Now, LinkReason.ProcedureNotOffered, start.ProcedureCode);
        }

        var reply = await dossiers.BeginAsync(
            new DossierBirth
            {
                CommandId = work.CommandId(),
                Procedure = to.Procedure,
                Applicant = await senders.ApplicantAsync(signal, ct),
                Data = Senders.Data(signal),
                StartElement = start.ElementId,
                Payload = signal.Payload,
                With = (_, code) => [work.Ends(signal.Arrived(work.Now, code))],
            },
            ct);
        return reply.Accepted ? null
            : reply.Refusal == RefusalKind.Busy ? signal.PutOff(work.Now, LinkReason.NotNow, Why.Of(reply))
            : signal.Refused(work.Now, LinkReason.StartRefused, $"{start.ProcedureCode}: {Why.Of(reply)}");
    }

    // The command's id is that of the first attempt, so that it counts once whichever attempt goes through.
    private async Task<DossierMessage?> DeliverLateAsync(LinkWork work, string receiver, CancellationToken ct)
    {
        var signal = work.Message;
        var reply = await dossiers.ExecuteAsync(
            receiver,
            work.CommandId(),
            new DeliverSignal(Actor.System, signal.Name!, signal.Payload),
            ct,
            work.Ends(signal.Arrived(work.Now, signal.Receivers)));
        return reply.Accepted ? null
            : WaitsNoMore(reply) ? signal.Dropped(work.Now, LinkState.Cancelled)
            : signal.PutOff(work.Now, LinkReason.NotNow, Why.Of(reply));
    }

    private static DossierMessage Own(LinkWork work, string receiver) => work.Message with
    {
        Id = $"{work.Message.Id}>{receiver}",
        MessageId = null,
        ContentHash = null,
        Cursor = null,
        Receivers = [],
        Attempts = 0,
        Reason = null,
        Detail = null,
    };

    // A turn that is repeated finds it there already.
    private async Task InsertAsync(DossierMessage own, CancellationToken ct) =>
        await store.CommitAsync(UnitOfWork.Of(Write.Insert(LinkCollections.Messages, own.Id, own)), ct);

    private static bool WaitsNoMore(CommandReply reply) =>
        reply.Failure?.Code is FailureCode.MessageNotExpected or FailureCode.DossierEnded || reply.Refusal == RefusalKind.NotFound;
}
