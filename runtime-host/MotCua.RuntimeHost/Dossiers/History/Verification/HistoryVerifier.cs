using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.History.Verification;

/// <summary>Checks the histories of all dossiers against themselves, the seals and the stored states. Reads dossier by
/// dossier; in memory are only the seals' heads and the ids.</summary>
/// <param name="keys">Null: the master key is not at hand, so contents are not looked at.</param>
public sealed class HistoryVerifier(IDocumentStore store, DossierKeys? keys, SealStore seals)
{
    private const int HeadsPerPage = 500;

    /// <param name="exported">Seals kept elsewhere; null: none.</param>
    /// <param name="publicKey">PEM of the sealing key; null: signatures are not checked.</param>
    /// <param name="progress">Dossiers done so far.</param>
    public async Task<HistoryReport> VerifyAsync(
        ExportedSeals? exported, string? publicKey, IProgress<long>? progress = null, CancellationToken ct = default)
    {
        // Seals come first: what is sealed while the chains are read is then simply not asked for.
        var sealedHeads = new SealedHeads();
        var sealing = new SealVerifier(publicKey, sealedHeads);
        var (sealer, _) = await seals.StateAsync(ct);
        await sealing.TakeStoredAsync(sealer?.LastNumber ?? 0, seals.AllAsync(ct), ct);
        if (exported is not null)
        {
            sealing.TakeExported(exported);
        }

        var tally = new Tally();
        var verifier = new DossierVerifier(store, keys, sealedHeads);
        await foreach (var id in ChainsAsync(ct))
        {
            var (finding, walk) = await verifier.CheckAsync(id, ct);
            tally.Add(id, finding, walk, sealedHeads);
            progress?.Report(tally.Seen.Count);
        }

        var missing = await MissingAsync(tally.Seen, sealedHeads, ct);
        return new HistoryReport
        {
            Findings = [.. sealing.Findings, .. tally.Findings.Concat(missing).OrderBy(finding => finding.DossierId, StringComparer.Ordinal)],
            Dossiers = tally.Seen.Count,
            Events = tally.Events,
            Erased = tally.Erased,
            Seals = sealing.Count,
            LastSeal = sealing.Last,
            UnsealedEvents = tally.UnsealedEvents,
            UnsealedDossiers = tally.UnsealedDossiers,
            ContentsChecked = keys is not null,
            SignaturesChecked = publicKey is not null,
        };
    }

    private async IAsyncEnumerable<string> ChainsAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        string? after = null;
        IReadOnlyList<StreamHead> page;
        do
        {
            page = await store.ReadHeadsAsync(DossierCollections.ChainStream, after, HeadsPerPage, ct);
            foreach (var head in page)
            {
                yield return after = head.Key;
            }
        }
        while (page.Count == HeadsPerPage);
    }

    /// <summary>Dossiers that a seal or a line in the lists speaks of, without a history.</summary>
    private async Task<IReadOnlyList<HistoryFinding>> MissingAsync(HashSet<string> seen, SealedHeads sealedHeads, CancellationToken ct)
    {
        var missing = new Dictionary<string, HistoryFinding>(StringComparer.Ordinal);
        foreach (var id in sealedHeads.Dossiers.Where(id => !seen.Contains(id)))
        {
            var point = sealedHeads.Of(id)[^1];
            missing[id] = new HistoryFinding(FindingKind.DossierRemoved, id, null, 1, point.Sequence, point.Seal, point.At);
        }

        string? cursor = null;
        do
        {
            var page = await store.QueryAsync(
                new DocumentQuery { Collection = DossierCollections.Dossiers, Limit = DocumentQuery.MaxLimit, Cursor = cursor }, ct);
            foreach (var found in page.Items.Where(found => !seen.Contains(found.Id)))
            {
                // It may have been registered since its page of chains was read.
                var entry = found.Read<Documents.DossierDocument>();
                if ((await store.ReadStreamAsync(DossierCollections.ChainStream, found.Id, 1, ct)).Count == 0)
                {
                    var finding = missing.GetValueOrDefault(found.Id) ?? new HistoryFinding(FindingKind.DossierRemoved, found.Id, null, 1, entry.Sequence);
                    missing[found.Id] = finding with { Code = entry.Code };
                }
            }

            cursor = page.NextCursor;
        }
        while (cursor is not null);

        return [.. missing.Values];
    }

    private sealed class Tally
    {
        public HashSet<string> Seen { get; } = new(StringComparer.Ordinal);

        public List<HistoryFinding> Findings { get; } = [];

        public long Events { get; private set; }

        public long Erased { get; private set; }

        public long UnsealedEvents { get; private set; }

        public long UnsealedDossiers { get; private set; }

        public void Add(string id, HistoryFinding? finding, ChainWalk walk, SealedHeads sealedHeads)
        {
            Seen.Add(id);
            if (finding is not null)
            {
                Findings.Add(finding);
            }

            Events += walk.Count;
            Erased += walk.IsErased ? 1 : 0;
            var unsealed = walk.Count - (sealedHeads.Of(id) is [.., var last] ? last.Sequence : 0);
            if (unsealed > 0)
            {
                UnsealedEvents += unsealed;
                UnsealedDossiers++;
            }
        }
    }
}
