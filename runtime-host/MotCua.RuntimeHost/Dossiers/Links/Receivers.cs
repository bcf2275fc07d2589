using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>Who waits for a message or signal.</summary>
public sealed class Receivers(IDocumentStore store)
{
    /// <summary>One subscription per dossier that waits for the name and key, at most as many as one page holds.</summary>
    internal async Task<IReadOnlyList<SubscriptionDocument>> OfMessageAsync(string name, string? key, CancellationToken ct)
    {
        var page = await store.QueryAsync(
            new DocumentQuery
            {
                Collection = LinkCollections.Subscriptions,
                Filter = Filter.And(Filter.Eq("kind", Stored.Of(SubscriptionKind.Message)), Filter.Eq("name", name), Filter.Eq("key", key)),
                Limit = DocumentQuery.MaxLimit,
            },
            ct);
        return [.. page.Items.Select(found => found.Read<SubscriptionDocument>()).DistinctBy(found => found.DossierId)];
    }

    /// <summary>The next dossiers that waited for a signal when it was sent, in the order of their ids.</summary>
    internal async Task<IReadOnlyList<SubscriptionDocument>> OfSignalAsync(DossierMessage signal, int limit, CancellationToken ct)
    {
        List<Filter> filters =
        [
            Filter.Eq("kind", Stored.Of(SubscriptionKind.Signal)), Filter.Eq("name", signal.Name), Filter.Le("openedAt", signal.CreatedAt),
        ];
        if (signal.Cursor is { } cursor)
        {
            filters.Add(Filter.Gt("dossierId", cursor));
        }

        var page = await store.QueryAsync(
            new DocumentQuery { Collection = LinkCollections.Subscriptions, Filter = Filter.And(filters), Sort = [new SortField("dossierId")], Limit = limit }, ct);
        return [.. page.Items.Select(found => found.Read<SubscriptionDocument>())];
    }
}
