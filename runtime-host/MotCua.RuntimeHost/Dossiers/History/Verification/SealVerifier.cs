namespace MotCua.RuntimeHost.Dossiers.History.Verification;

/// <summary>Checks seals one after the other: numbers, links, Merkle roots, signatures.</summary>
/// <param name="publicKey">PEM; null: signatures are not checked.</param>
internal sealed class SealVerifier(string? publicKey, SealedHeads sealedHeads)
{
    private readonly Dictionary<long, string> hashes = [];
    private readonly List<HistoryFinding> findings = [];

    public IReadOnlyList<HistoryFinding> Findings => findings;

    public HistorySeal? Last { get; private set; }

    public long Count => hashes.Count;

    /// <summary>Takes the seals kept with the data, which must be complete from the first on.</summary>
    /// <param name="made">How many the sealer says it has made.</param>
    public async Task TakeStoredAsync(
        long made, IAsyncEnumerable<(HistorySeal Seal, IReadOnlyList<SealedHead> Heads)> seals, CancellationToken ct)
    {
        HistorySeal? before = null;
        await foreach (var (seal, heads) in seals.WithCancellation(ct))
        {
            if (seal.Number != (before?.Number ?? 0) + 1)
            {
                Add(FindingKind.SealRemoved, (before?.Number ?? 0) + 1, before?.At);
            }
            else if (seal.Previous != (before?.Hash ?? HistorySeal.NoPrevious))
            {
                Add(FindingKind.SealAltered, before?.Number ?? seal.Number, before?.At ?? seal.At);
            }

            Take(seal, heads);
            before = seal;
        }

        if ((before?.Number ?? 0) < made)
        {
            Add(FindingKind.SealRemoved, (before?.Number ?? 0) + 1, before?.At);
        }
    }

    /// <summary>Takes exported seals; those must be with the data too, word for word.</summary>
    public void TakeExported(ExportedSeals exported)
    {
        var stored = Last?.Number ?? 0;
        HistorySeal? before = null;
        foreach (var (seal, heads) in exported.Seals)
        {
            if (before?.Number + 1 == seal.Number && seal.Previous != before!.Hash)
            {
                Add(FindingKind.SealAltered, seal.Number, seal.At);
            }

            if (!hashes.TryGetValue(seal.Number, out var known))
            {
                if (seal.Number > stored && !findings.Exists(finding => finding.Kind == FindingKind.DataOlderThanSeals))
                {
                    Add(FindingKind.DataOlderThanSeals, seal.Number, seal.At);
                }

                Take(seal, heads);
            }
            else if (known != seal.Hash)
            {
                Add(FindingKind.SealDiffersFromExport, seal.Number, seal.At);
                Take(seal, heads);
            }

            before = seal;
        }
    }

    // What a wrong seal says proves nothing, so only sound ones speak about dossiers.
    private void Take(HistorySeal seal, IReadOnlyList<SealedHead> heads)
    {
        var problem = publicKey is not null && !seal.IsSignedBy(publicKey) ? FindingKind.SealForged
            : !seal.Covers(heads) ? FindingKind.SealAltered
            : (FindingKind?)null;
        if (problem is { } kind)
        {
            Add(kind, seal.Number, seal.At);
        }
        else
        {
            sealedHeads.Add(seal, heads);
        }

        hashes[seal.Number] = seal.Hash;
        Last = Last is null || seal.Number > Last.Number ? seal : Last;
    }

    private void Add(FindingKind kind, long seal, DateTimeOffset? at) => findings.Add(new HistoryFinding(kind, Seal: seal, SealAt: at));
}
