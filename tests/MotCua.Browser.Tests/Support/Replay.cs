using MotCua.Catalogs;
using MotCua.Engine.Kernel.State;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.History;
using MotCua.Storage;
using MotCua.Storage.Sqlite;

namespace MotCua.Browser.Tests.Support;

/// <summary>After the stories: for every dossier they left, the events replayed give the stored state.</summary>
internal static class Replay
{
    /// <summary>Fails when one differs.</summary>
    /// <param name="folder">The data folder of a program that has ended.</param>
    /// <returns>How many dossiers were compared.</returns>
    public static async Task<int> MustEqualStateAsync(string folder)
    {
        await using var store = await SqliteDocumentStore.OpenAsync(new SqliteStoreOptions
        {
            Folder = folder,
            Collections = [.. CatalogCollections.All, .. DossierCollections.All],
        });
        var records = new DossierRecords(store, new HistoryReader(store, new DossierKeys(store, new KeyFolder(KeyFolder.Beside(folder)))));
        var compared = 0;
        string? cursor = null;
        do
        {
            var page = await store.QueryAsync(new DocumentQuery { Collection = DossierCollections.Dossiers, Limit = 100, Cursor = cursor });
            foreach (var dossier in page.Items)
            {
                var stored = (await records.LoadAsync(dossier.Id))!.State;
                var replayed = DossierState.Replay(await records.EventsAsync(dossier.Id));
                StateCodec.Encode(replayed).Should().Equal(StateCodec.Encode(stored), stored.Code);
                StateCodec.EncodeData(replayed.Data).Should().Equal(StateCodec.EncodeData(stored.Data), stored.Code);
                compared++;
            }

            cursor = page.NextCursor;
        }
        while (cursor is not null);

        return compared;
    }
}
