using System.Text;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>
/// Seals the heads that changed. Several hosts may try at once: one document is leased with a fencing token, and the seal
/// is committed together with the end of that claim, so that a host that was away too long cannot add a second one.
/// </summary>
/// <param name="realTime">Not the domain clock: a seal says when it was made in fact.</param>
public sealed class HistorySealer(IDocumentStore store, KeyFolder folder, SealFiles files, TimeProvider realTime)
{
    /// <summary>Between two seals.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    private const int MostHeads = 50_000;
    private const int HeadsPerRecord = 1_000;
    private const int DeletesAtOnce = 200;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>Seals what changed, if the time has come; null when there was nothing to do or another host is at it.</summary>
    /// <param name="evenIfNotDue">Before a planned stop.</param>
    public async Task<HistorySeal?> SealAsync(bool evenIfNotDue, CancellationToken ct)
    {
        if (await ClaimAsync(evenIfNotDue, ct) is not { } claim)
        {
            return null;
        }

        var last = claim.Document.Read<SealerDocument>();
        var now = realTime.GetUtcNow();
        var unsealed = await UnsealedAsync(ct);
        if (unsealed.Count == 0)
        {
            await store.CommitAsync(UnitOfWork.Of(End(claim, last with { DueAt = now + Interval })), ct);
            return null;
        }

        var heads = unsealed.Select(found => found.Read<UnsealedHead>()).Select(head => new SealedHead(head.Id, head.Sequence, head.Hash))
            .OrderBy(head => head.DossierId, StringComparer.Ordinal).ToList();
        var seal = HistorySeal.Make(last.LastNumber + 1, now, last.LastHash, heads, folder.Signer);
        var id = HistorySeal.IdOf(seal.Number);
        var due = unsealed.Count == MostHeads ? now : now + Interval;
        var commit = await store.CommitAsync(
            UnitOfWork.Of(
            [
                End(claim, last with { DueAt = due, LastNumber = seal.Number, LastHash = seal.Hash, LastAt = seal.At }),
                Write.Insert(DossierCollections.HistorySeals, id, seal),
                .. heads.Chunk(HeadsPerRecord).Select((part, index) => Write.Append(
                    DossierCollections.SealedHeadStream, id, index + 1, Encoding.UTF8.GetBytes(string.Join('\n', part.AsEnumerable())))),
            ]),
            ct);
        if (!commit.IsCommitted)
        {
            return commit.Conflict!.Kind == ConflictKind.ClaimLost
                ? null
                : throw new InvalidDataException($"Seal {seal.Number} cannot be added: {commit.Conflict.Target}. Run verify-history.");
        }

        await ForgetAsync(unsealed, ct);
        await files.WriteAsync(seal, heads, folder.Signer.PublicKey, ct);
        return seal;
    }

    private async Task<Claimed?> ClaimAsync(bool evenIfNotDue, CancellationToken ct)
    {
        var request = new ClaimRequest
        {
            Collection = DossierCollections.HistorySealer,
            Due = evenIfNotDue ? Filter.All : Filter.Le("dueAt", realTime.GetUtcNow()),
            Max = 1,
            Lease = Lease,
            Owner = $"{Environment.MachineName}/{Environment.ProcessId}/seals",
        };
        if (await store.ClaimAsync(request, ct) is [var claim])
        {
            return claim;
        }

        if (await store.GetAsync(DossierCollections.HistorySealer, SealerDocument.OnlyId, ct) is not null)
        {
            return null;
        }

        await store.CommitAsync(
            UnitOfWork.Of(Write.Insert(
                DossierCollections.HistorySealer, SealerDocument.OnlyId, new SealerDocument { DueAt = realTime.GetUtcNow() + Interval })),
            ct);
        return await store.ClaimAsync(request, ct) is [var first] ? first : null;
    }

    private async Task<List<DocumentEnvelope>> UnsealedAsync(CancellationToken ct)
    {
        var found = new List<DocumentEnvelope>();
        string? cursor = null;
        do
        {
            var page = await store.QueryAsync(
                new DocumentQuery { Collection = DossierCollections.UnsealedHeads, Limit = DocumentQuery.MaxLimit, Cursor = cursor }, ct);
            found.AddRange(page.Items);
            cursor = page.NextCursor;
        }
        while (cursor is not null && found.Count < MostHeads);

        return found;
    }

    // A head that has moved on since stays for the next seal; one left over by a crash is sealed twice, which harms nobody.
    private async Task ForgetAsync(List<DocumentEnvelope> heads, CancellationToken ct)
    {
        foreach (var part in heads.Chunk(DeletesAtOnce))
        {
            await Task.WhenAll(part.Select(head => store.CommitAsync(
                UnitOfWork.Of(Write.Delete(DossierCollections.UnsealedHeads, head.Id, head.Version)), ct)));
        }
    }

    private static Write End(Claimed claim, SealerDocument after) =>
        Write.CompleteClaim(DossierCollections.HistorySealer, SealerDocument.OnlyId, claim.FencingToken, after);
}
