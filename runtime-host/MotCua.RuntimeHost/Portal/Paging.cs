using MotCua.Storage;

namespace MotCua.RuntimeHost.Portal;

/// <summary>Numbered pages over a store that is read by cursors: people look at the first pages, and those are cheap.</summary>
internal static class Paging
{
    /// <summary>The page asked for: from 1 to the last there is.</summary>
    public static int Clamp(int? page, long total, int size) => Math.Clamp(page ?? 1, 1, Pages(total, size));

    /// <summary>At least 1.</summary>
    public static int Pages(long total, int size) => (int)Math.Max(1, (total + size - 1) / size);

    /// <summary>The items after others.</summary>
    /// <param name="read">Reads up to so many items after a cursor.</param>
    /// <param name="skip">Items before.</param>
    /// <param name="take">Items wanted, 1-500.</param>
    public static async Task<IReadOnlyList<T>> ReadAsync<T>(Func<int, string?, Task<Page<T>>> read, int skip, int take)
    {
        string? cursor = null;
        while (skip > 0)
        {
            var before = await read(Math.Min(skip, DocumentQuery.MaxLimit), cursor);
            if (before.NextCursor is null)
            {
                return [];
            }

            skip -= before.Items.Count;
            cursor = before.NextCursor;
        }

        return (await read(take, cursor)).Items;
    }
}
