using MotCua.Storage;

namespace MotCua.Catalogs.Storing;

internal static class CommitExtensions
{
    /// <summary>Commits writes that carry no precondition another writer could break.</summary>
    public static async Task SaveAsync(this IDocumentStore store, IEnumerable<Write> writes, CancellationToken ct)
    {
        var result = await store.CommitAsync(UnitOfWork.Of(writes), ct);
        if (result.Conflict is { } conflict)
        {
            throw new InvalidOperationException($"Unexpected conflict {conflict.Kind} on {conflict.Target}.");
        }
    }
}
