using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.History.Verification;

/// <summary>Everything stored that belongs to one dossier's history. What may go on growing while it is read is read
/// last, so that a commit in between only adds to the chain.</summary>
internal sealed record StoredDossier
{
    public required string Id { get; init; }

    public DossierDocument? Entry { get; init; }

    public ReadOnlyMemory<byte>? Snapshot { get; init; }

    public ReadOnlyMemory<byte>? Data { get; init; }

    public required IReadOnlyList<StreamRecord> Chain { get; init; }

    public required IReadOnlyDictionary<long, ReadOnlyMemory<byte>> Payloads { get; init; }

    /// <summary>Null when the key is missing, or the master key does not open it.</summary>
    public DossierKey? Key { get; init; }

    /// <param name="keys">Null: contents are not looked at.</param>
    public static async Task<StoredDossier> ReadAsync(IDocumentStore store, DossierKeys? keys, string id, CancellationToken ct)
    {
        var entry = await store.GetAsync(DossierCollections.Dossiers, id, ct);
        var snapshot = await store.GetAsync(DossierCollections.DossierStates, id, ct);
        var data = await store.GetAsync(DossierCollections.DossierData, id, ct);
        var chain = await store.ReadStreamAsync(DossierCollections.ChainStream, id, 1, ct);
        return new StoredDossier
        {
            Id = id,
            Entry = ReadEntry(entry),
            Snapshot = snapshot?.Utf8,
            Data = data?.Utf8,
            Chain = chain,
            Payloads = keys is null
                ? new Dictionary<long, ReadOnlyMemory<byte>>()
                : (await store.ReadStreamAsync(DossierCollections.PayloadStream, id, 1, ct)).ToDictionary(record => record.Sequence, record => record.Bytes),
            Key = keys is null ? null : await keys.ReadAsync(id, ct),
        };
    }

    // A line that somebody made unreadable is as good as none.
    private static DossierDocument? ReadEntry(DocumentEnvelope? found)
    {
        try
        {
            return found?.Read<DossierDocument>();
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
