using MotCua.Engine.Kernel;

namespace MotCua.RuntimeHost.Dossiers.Links.Handlers;

/// <summary>Tells a dossier that the one it called is over, and hands it the result.</summary>
internal sealed class LinkedEndHandler(DossierService dossiers) : ILinkHandler
{
    public LinkKind Kind => LinkKind.LinkedEnd;

    public async Task<DossierMessage?> HandleAsync(LinkWork work, CancellationToken ct)
    {
        var message = work.Message;
        var call = message.Call!;
        var reply = await dossiers.ExecuteAsync(
            message.To!,
            work.CommandId(),
            new CompleteLinkedCall(Actor.System, call.CallId, call.Outcome!, message.Payload ?? []),
            ct,
            work.Ends(message.Arrived(work.Now)));
        return reply.Accepted ? null
            : reply.Failure?.Code is FailureCode.LinkedCallNotFound or FailureCode.DossierEnded || reply.Refusal == RefusalKind.NotFound
                ? message.Dropped(work.Now, LinkState.Cancelled)
                : message.PutOff(work.Now, LinkReason.NotNow, Why.Of(reply));
    }
}
