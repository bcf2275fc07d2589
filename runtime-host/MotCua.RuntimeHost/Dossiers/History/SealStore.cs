using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>Reads the seals kept with the data.</summary>
public sealed class SealStore(IDocumentStore store)
{
    /// <summary>All seals with their heads, in order. One that cannot be read is left out; heads that cannot be read are none.</summary>
    public async IAsyncEnumerable<(HistorySeal Seal, IReadOnlyList<SealedHead> Heads)> AllAsync([EnumeratorCancellation] CancellationToken ct)
    {
        string? cursor = null;
        do
        {
            var page = await store.QueryAsync(
                new DocumentQuery { Collection = DossierCollections.HistorySeals, Limit = DocumentQuery.MaxLimit, Cursor = cursor }, ct);
            foreach (var found in page.Items)
            {
                if (Read(found) is { } seal)
                {
                    yield return (seal, await HeadsAsync(found.Id, ct));
                }
            }

            cursor = page.NextCursor;
        }
        while (cursor is not null);
    }

    /// <summary>Number and time of the last seal, when the next is due, and how many dossiers wait for it.</summary>
    public async Task<(SealerDocument? Last, long Waiting)> StateAsync(CancellationToken ct) => (
        (await store.GetAsync(DossierCollections.HistorySealer, SealerDocument.OnlyId, ct))?.Read<SealerDocument>(),
        await store.CountAsync(DossierCollections.UnsealedHeads, Filter.All, ct));

    private static HistorySeal? Read(DocumentEnvelope found)
    {
        try
        {
            return found.Read<HistorySeal>();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<IReadOnlyList<SealedHead>> HeadsAsync(string sealId, CancellationToken ct)
    {
        try
        {
            return
            [
                .. (await store.ReadStreamAsync(DossierCollections.SealedHeadStream, sealId, 1, ct))
                    .SelectMany(record => Encoding.UTF8.GetString(record.Bytes.Span).Split('\n')).Select(SealedHead.Parse),
            ];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }
}
