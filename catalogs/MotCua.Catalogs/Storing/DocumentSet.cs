using MotCua.Storage;

namespace MotCua.Catalogs.Storing;

/// <summary>One collection read as <typeparamref name="T"/>.</summary>
internal sealed class DocumentSet<T>(IDocumentStore store, string collection)
    where T : class
{
    public async Task<Kept<T>?> FindAsync(string id, CancellationToken ct) =>
        await store.GetAsync(collection, id, ct) is { } envelope ? Read(envelope) : null;

    /// <summary>Every match, however many pages that takes: for lists known to be short.</summary>
    public async Task<IReadOnlyList<Kept<T>>> AllAsync(Filter filter, IReadOnlyList<SortField> sort, CancellationToken ct)
    {
        var all = new List<Kept<T>>();
        string? cursor = null;
        do
        {
            var page = await PageAsync(filter, sort, DocumentQuery.MaxLimit, cursor, ct);
            all.AddRange(page.Items);
            cursor = page.NextCursor;
        }
        while (cursor is not null);
        return all;
    }

    public async Task<Page<Kept<T>>> PageAsync(
        Filter filter, IReadOnlyList<SortField> sort, int limit, string? cursor, CancellationToken ct)
    {
        var page = await store.QueryAsync(
            new DocumentQuery { Collection = collection, Filter = filter, Sort = sort, Limit = limit, Cursor = cursor }, ct);
        return new Page<Kept<T>>([.. page.Items.Select(Read)], page.NextCursor);
    }

    public Task<long> CountAsync(Filter filter, CancellationToken ct) => store.CountAsync(collection, filter, ct);

    private static Kept<T> Read(DocumentEnvelope envelope) => new(envelope.Id, envelope.Version, envelope.Read<T>());
}
