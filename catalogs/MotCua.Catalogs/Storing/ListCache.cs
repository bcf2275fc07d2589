using MotCua.Storage;

namespace MotCua.Catalogs.Storing;

/// <summary>One immutable value made from a whole list, made anew when the list's <see cref="ListStamp"/> has moved.</summary>
internal sealed class ListCache<T>(IDocumentStore store, string list, Func<CancellationToken, Task<T>> make)
    where T : class
{
    private Entry? cached;

    public async Task<T> GetAsync(CancellationToken ct)
    {
        // The stamp is read first: a change during the making leaves an older stamp, and the next call makes again.
        var stamp = await ListStamp.ReadAsync(store, list, ct);
        if (Volatile.Read(ref cached) is { } entry && entry.Stamp == stamp)
        {
            return entry.Value;
        }

        var value = await make(ct);
        Volatile.Write(ref cached, new Entry(stamp, value));
        return value;
    }

    private sealed record Entry(long Stamp, T Value);
}
