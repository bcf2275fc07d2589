using MotCua.Engine.Kernel.State;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.History.Verification;

/// <summary>Checks one dossier: chain and contents, its line in lists, its state.</summary>
internal sealed class DossierVerifier(IDocumentStore store, DossierKeys? keys, SealedHeads seals)
{
    /// <summary>The first thing that is wrong, and the walk that was made.</summary>
    public async Task<(HistoryFinding? Finding, ChainWalk Walk)> CheckAsync(string dossierId, CancellationToken ct)
    {
        // The program may be writing meanwhile: only what is still wrong when read again is wrong.
        var (first, walk) = await OnceAsync(dossierId, ct);
        return first is null ? (first, walk) : await OnceAsync(dossierId, ct);
    }

    private async Task<(HistoryFinding? Finding, ChainWalk Walk)> OnceAsync(string dossierId, CancellationToken ct)
    {
        var stored = await StoredDossier.ReadAsync(store, keys, dossierId, ct);
        var walk = new ChainWalk(stored, keys is not null, seals.Of(dossierId));
        return (walk.Check() ?? CheckEntry(stored, walk) ?? (keys is null ? null : CheckState(stored, walk)), walk);
    }

    private static HistoryFinding? CheckEntry(StoredDossier stored, ChainWalk walk)
    {
        if (stored.Entry is not { } entry)
        {
            return new HistoryFinding(FindingKind.EntryDiffers, stored.Id);
        }

        var head = entry.History;
        return head.Sequence < 1
            ? new HistoryFinding(FindingKind.EntryDiffers, stored.Id, entry.Code)
            : walk.Count < head.Sequence
            ? new HistoryFinding(FindingKind.TailCut, stored.Id, entry.Code, walk.Count + 1, head.Sequence > walk.Count + 1 ? head.Sequence : null)
            : entry.Sequence != head.Sequence || walk.HashAfter(head.Sequence) != head.Hash
                ? new HistoryFinding(FindingKind.EntryDiffers, stored.Id, entry.Code, head.Sequence)
                : null;
    }

    private static HistoryFinding? CheckState(StoredDossier stored, ChainWalk walk)
    {
        var differs = new HistoryFinding(FindingKind.SnapshotDiffers, stored.Id, stored.Entry?.Code);
        DossierState? state;
        try
        {
            if (stored.Snapshot is not { } snapshot)
            {
                return differs;
            }

            state = StateCodec.Decode(snapshot, stored.Data ?? StateCodec.EncodeData(DossierData.Empty));
        }
        catch (System.Text.Json.JsonException)
        {
            return differs;
        }

        // One of another format is made anew from the events, so nothing depends on it.
        if (state is null)
        {
            return null;
        }

        if (state.Sequence > walk.Count)
        {
            return new HistoryFinding(FindingKind.TailCut, stored.Id, stored.Entry?.Code, walk.Count + 1, state.Sequence > walk.Count + 1 ? state.Sequence : null);
        }

        var replayed = DossierState.Replay(walk.Events.Take((int)state.Sequence));
        return StateCodec.Encode(replayed).AsSpan().SequenceEqual(StateCodec.Encode(state))
            && StateCodec.EncodeData(replayed.Data).AsSpan().SequenceEqual(StateCodec.EncodeData(state.Data))
            ? null
            : differs with { From = state.Sequence };
    }
}
