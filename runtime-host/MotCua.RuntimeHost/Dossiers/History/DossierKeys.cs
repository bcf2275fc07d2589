using System.Collections.Concurrent;
using System.Security.Cryptography;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>The dossiers' keys, in a collection of their own.</summary>
public sealed class DossierKeys(IDocumentStore store, KeyFolder folder)
{
    private const int KeyLength = 32;
    private const int MostKept = 5_000;

    /// <summary>For writing only. A key that was dropped meanwhile does no harm: erasing changes the dossier's state, so
    /// that a unit made with the old key is refused by its precondition.</summary>
    private readonly ConcurrentDictionary<string, DossierKey> forWriting = new(StringComparer.Ordinal);

    /// <summary>A new key with the document that keeps it.</summary>
    internal (DossierKey Key, DossierKeyDocument Document) Make(string dossierId, byte generation)
    {
        var key = new DossierKey(generation, RandomNumberGenerator.GetBytes(KeyLength));
        return (key, folder.Master.Wrap(dossierId, key));
    }

    /// <summary>The key new events are encrypted under.</summary>
    /// <exception cref="InvalidDataException">The dossier has none that this master key opens.</exception>
    internal async Task<DossierKey> ForWritingAsync(string dossierId, CancellationToken ct)
    {
        if (forWriting.TryGetValue(dossierId, out var kept))
        {
            return kept;
        }

        var key = await ReadAsync(dossierId, ct) ?? throw new InvalidDataException($"Dossier {dossierId} has no key that the master key opens.");
        Keep(dossierId, key);
        return key;
    }

    /// <summary>The present key, always from the store; null when there is none or another master key wrapped it.</summary>
    internal async Task<DossierKey?> ReadAsync(string dossierId, CancellationToken ct) =>
        await store.GetAsync(DossierCollections.DossierKeys, dossierId, ct) is { } found
            ? folder.Master.Unwrap(found.Read<DossierKeyDocument>())
            : null;

    /// <summary>Remembers the key of a dossier just written.</summary>
    internal void Keep(string dossierId, DossierKey key)
    {
        if (forWriting.Count >= MostKept)
        {
            forWriting.Clear();
        }

        forWriting[dossierId] = key;
    }

    internal void Forget(string dossierId) => forWriting.TryRemove(dossierId, out _);
}
