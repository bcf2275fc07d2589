using System.Security.Cryptography;
using MotCua.Engine.Kernel;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Dossiers.History;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers;

/// <summary>Reads dossiers. Snapshots are caches: one written by another version of the program is made anew from the
/// events.</summary>
public sealed class DossierRecords(IDocumentStore store, HistoryReader history)
{
    /// <summary>The dossier with everything a command needs; null when there is none.</summary>
    public async Task<DossierRecord?> LoadAsync(string dossierId, CancellationToken ct = default)
    {
        // The state is read first and guards the commit by its version; what is read after it may only be newer, and
        // then the commit fails and everything is read again.
        if (await store.GetAsync(DossierCollections.DossierStates, dossierId, ct) is not { } snapshot)
        {
            return null;
        }

        var data = await store.GetAsync(DossierCollections.DossierData, dossierId, ct);
        var entry = await store.GetAsync(DossierCollections.Dossiers, dossierId, ct);
        var state = StateCodec.Decode(snapshot.Utf8, data?.Utf8 ?? StateCodec.EncodeData(DossierData.Empty))
            ?? DossierState.Replay(await EventsAsync(dossierId, ct));
        return new DossierRecord(state, snapshot.Version, entry!.Read<DossierDocument>());
    }

    /// <summary>All events, oldest first; <see cref="PayloadErased"/> stands for those whose content was erased.</summary>
    public Task<IReadOnlyList<DossierEvent>> EventsAsync(string dossierId, CancellationToken ct = default) => history.ReadAsync(dossierId, ct);

    /// <summary>The dossier's line by its code, written in any case; null when there is none.</summary>
    public async Task<DossierDocument?> FindByCodeAsync(string code, CancellationToken ct = default)
    {
        var page = await store.QueryAsync(
            new DocumentQuery
            {
                Collection = DossierCollections.Dossiers,
                Filter = Filter.Eq("code", code.Trim().ToUpperInvariant()),
                Limit = 1,
            },
            ct);
        return page.Items.Count == 0 ? null : page.Items[0].Read<DossierDocument>();
    }

    /// <summary>The dossier's line; null when there is none.</summary>
    public async Task<DossierDocument?> FindAsync(string dossierId, CancellationToken ct = default) =>
        (await store.GetAsync(DossierCollections.Dossiers, dossierId, ct))?.Read<DossierDocument>();

    internal static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
}
