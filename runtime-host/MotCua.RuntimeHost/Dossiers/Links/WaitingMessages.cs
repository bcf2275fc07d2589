using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>
/// Wakes messages that wait. The look for them begins after the subscription is stored, and each message looks for
/// subscriptions after it is stored as waiting: so one of the two finds the other, whatever host does which. Waking is a
/// write on the message, which ends the claim of whoever looked before.
/// </summary>
public sealed class WaitingMessages(IDocumentStore store, TimeProvider time)
{
    private const int Batch = 100;

    internal async Task WakeForAsync(SubscriptionDocument opened, long claim, CancellationToken ct)
    {
        var found = await FindAsync(
            Filter.And(Filter.Eq("name", opened.Name), Filter.Eq("key", opened.Key), Filter.Eq("state", Stored.Of(LinkState.Waiting))), ct);
        var done = await WakeAsync(
            found,
            Write.CompleteClaim(LinkCollections.Subscriptions, opened.Id, claim, opened with { LookAt = found.Count == Batch ? time.GetUtcNow() : null }),
            ct);
        if (!done)
        {
            await store.CommitAsync(UnitOfWork.Of(Write.CompleteClaim(LinkCollections.Subscriptions, opened.Id, claim, opened)), ct);
        }
    }

    internal async Task WakeForAsync(StartKeyDocument freed, long claim, CancellationToken ct)
    {
        var found = await FindAsync(Filter.Eq("blockedBy", freed.Id), ct);
        if (!await WakeAsync(found, Write.CompleteClaimAndDelete(LinkCollections.StartKeys, freed.Id, claim), ct))
        {
            await store.CommitAsync(UnitOfWork.Of(Write.CompleteClaim(LinkCollections.StartKeys, freed.Id, claim, freed)), ct);
        }
    }

    private async Task<IReadOnlyList<DocumentEnvelope>> FindAsync(Filter filter, CancellationToken ct) =>
        (await store.QueryAsync(new DocumentQuery { Collection = LinkCollections.Messages, Filter = filter, Sort = [new SortField("createdAt")], Limit = Batch }, ct)).Items;

    // Due since they were sent: so the oldest comes first.
    private async Task<bool> WakeAsync(IReadOnlyList<DocumentEnvelope> messages, Write end, CancellationToken ct)
    {
        var wake = messages.Select(found => (found, message: found.Read<DossierMessage>()))
            .Select(one => Write.Replace(LinkCollections.Messages, one.found.Id, one.message with { DueAt = one.message.CreatedAt }, one.found.Version));
        return (await store.CommitAsync(UnitOfWork.Of([end, .. wake]), ct)).IsCommitted;
    }
}
