using MotCua.Engine.Kernel;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Links.Handlers;

/// <summary>Takes a called dossier back with the one that called it: before it began by taking back the call, later by
/// ending it.</summary>
internal sealed class LinkedCancelHandler(IDocumentStore store, DossierService dossiers) : ILinkHandler
{
    private const string Reason = "Hồ sơ gọi liên thông không còn cần kết quả.";

    public LinkKind Kind => LinkKind.LinkedCancel;

    public async Task<DossierMessage?> HandleAsync(LinkWork work, CancellationToken ct)
    {
        var message = work.Message;
        var callId = $"{message.SenderId}.{message.Call!.CallId}";
        if (await store.GetAsync(LinkCollections.Links, callId, ct) is { } link)
        {
            return await EndAsync(work, link.Read<DossierLink>(), ct);
        }

        // Any write on the call ends the claim of whoever is about to begin the dossier: then it does not begin.
        if (await store.GetAsync(LinkCollections.Messages, callId, ct) is { } call)
        {
            var taken = call.Read<DossierMessage>();
            var commit = await store.CommitAsync(
                UnitOfWork.Of(
                    Write.Replace(LinkCollections.Messages, callId, taken.Dropped(work.Now, LinkState.Cancelled), call.Version),
                    work.Ends(message.Arrived(work.Now))),
                ct);
            return commit.IsCommitted ? null : message.PutOff(work.Now, LinkReason.NotNow);
        }

        return message.Arrived(work.Now);
    }

    private async Task<DossierMessage?> EndAsync(LinkWork work, DossierLink link, CancellationToken ct)
    {
        var message = work.Message;
        var reply = await dossiers.ExecuteAsync(
            link.ChildId, work.CommandId(), new AbortDossier(Actor.System, Reason), ct, work.Ends(message.Arrived(work.Now, link.ChildCode)));
        return reply.Accepted ? null
            : reply.Failure?.Code is FailureCode.DossierEnded || reply.Refusal == RefusalKind.NotFound ? message.Arrived(work.Now, link.ChildCode)
            : message.PutOff(work.Now, LinkReason.NotNow, Why.Of(reply));
    }
}
