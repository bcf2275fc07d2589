using MotCua.Storage;

namespace MotCua.Catalogs.Storing;

/// <summary>
/// Tells whether a list that is cached whole has changed, in this process or another: each change of the list writes
/// the stamp in the same unit of work, and its version says which state the cache holds.
/// </summary>
internal static class ListStamp
{
    public static Write Touch(string list) => Write.Upsert(CatalogCollections.Stamps, list, new Stamp(list));

    /// <summary>The present state of the list; 0 before the first change.</summary>
    public static async Task<long> ReadAsync(IDocumentStore store, string list, CancellationToken ct) =>
        (await store.GetAsync(CatalogCollections.Stamps, list, ct))?.Version ?? 0;

    private sealed record Stamp(string List);
}
