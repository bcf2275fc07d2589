using Microsoft.Extensions.Options;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>
/// Delivers what passes between dossiers, a bounded batch at a time. Each message is claimed with a lease and a fencing
/// token and becomes an idempotent command in one unit with the end of the claim: after a crash it is tried again and
/// counts once.
/// </summary>
internal sealed class LinkDelivery
{
    private const int Batch = 20;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private readonly IDocumentStore store;
    private readonly WaitingMessages waiting;
    private readonly LinkOptions options;
    private readonly TimeProvider time;
    private readonly ILogger<LinkDelivery> logger;
    private readonly Dictionary<LinkKind, ILinkHandler> handlers;

    public LinkDelivery(
        IDocumentStore store, WaitingMessages waiting, IEnumerable<ILinkHandler> handlers, IOptions<LinkOptions> options, TimeProvider time, ILogger<LinkDelivery> logger)
    {
        this.store = store;
        this.waiting = waiting;
        this.options = options.Value;
        this.time = time;
        this.logger = logger;
        this.handlers = handlers.ToDictionary(handler => handler.Kind);
    }

    /// <summary>One round: what is due, then what somebody new waits for. How many items it dealt with.</summary>
    public async Task<int> RunDueAsync(CancellationToken ct = default)
    {
        var now = time.GetUtcNow();
        var claimed = await ClaimAsync(LinkCollections.Messages, "dueAt", now, ct);
        foreach (var claim in claimed)
        {
            await DeliverAsync(new LinkWork(claim.Document.Read<DossierMessage>(), claim.FencingToken, now), ct);
        }

        var subscriptions = await ClaimAsync(LinkCollections.Subscriptions, "lookAt", now, ct);
        foreach (var claim in subscriptions)
        {
            await waiting.WakeForAsync(claim.Document.Read<SubscriptionDocument>(), claim.FencingToken, ct);
        }

        var keys = await ClaimAsync(LinkCollections.StartKeys, "freedAt", now, ct);
        foreach (var claim in keys)
        {
            await waiting.WakeForAsync(claim.Document.Read<StartKeyDocument>(), claim.FencingToken, ct);
        }

        return claimed.Count + subscriptions.Count + keys.Count;
    }

    private Task<IReadOnlyList<Claimed>> ClaimAsync(string collection, string dueField, DateTimeOffset now, CancellationToken ct) => store.ClaimAsync(
        new ClaimRequest
        {
            Collection = collection,
            Due = Filter.Le(dueField, now),
            SortField = dueField,
            Max = Batch,
            Lease = Lease,
            Owner = $"{Environment.MachineName}/{Environment.ProcessId}/links",
        },
        ct);

    private async Task DeliverAsync(LinkWork work, CancellationToken ct)
    {
        DossierMessage? after;
        try
        {
            after = await handlers[work.Message.Kind].HandleAsync(work, ct);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            logger.LogError(exception, "{Kind} {Message} could not be delivered (attempt {Attempt})", work.Message.Kind, work.Message.Id, work.Message.Attempts + 1);
            after = work.Message.PutOff(work.Now, LinkReason.Failed, exception.GetType().Name);
        }

        if (after is null)
        {
            return;
        }

        // What belongs to a call is tried until it is through; the others are kept as long as any message.
        if (after is { State: LinkState.Pending or LinkState.Waiting, Attempts: > 0, Kind: LinkKind.Message or LinkKind.Signal }
            && after.CreatedAt + options.Buffer <= work.Now)
        {
            after = after.Expired(work.Now);
        }

        if (after.State is LinkState.Refused or LinkState.Expired)
        {
            logger.LogWarning("{Kind} {Message} is {State}: {Reason} {Detail}", after.Kind, after.Id, after.State, after.Reason, after.Detail);
        }

        // A lost claim means that another has the message now: then this one has nothing to say any more.
        await store.CommitAsync(UnitOfWork.Of(work.Ends(after)), ct);
    }
}
