using MotCua.Storage.Sqlite;
using MotCua.Storage.Tests.Contract;

namespace MotCua.Storage.Tests.Sqlite;

/// <summary>SQLite in a folder of its own.</summary>
internal sealed class SqliteHarness : StoreHarness
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder afterKill = new();

    public string Folder => folder.Path;

    public override async Task OpenAsync() => Store = await OpenAsync(folder.Path);

    public override async Task ReopenAsync()
    {
        await Store.DisposeAsync();
        await OpenAsync();
    }

    /// <summary>The kill is simulated by copying log and database while the store writes: the files as the operating
    /// system has them are what a killed process leaves. The two copies fit together because the suite writes far less
    /// than the thousand pages after which SQLite moves the log into the database.</summary>
    public override async Task<IDocumentStore> OpenAsAfterKillAsync()
    {
        foreach (var name in new[] { "motcua.db-wal", "motcua.db" })
        {
            await using var source = new FileStream(
                folder.File(name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            await using var target = File.Create(afterKill.File(name));
            await source.CopyToAsync(target);
        }

        return await OpenAsync(afterKill.Path);
    }

    public override async Task<IDocumentStore> OpenSecondAsync() => await OpenAsync(folder.Path);

    public override async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        folder.Dispose();
        afterKill.Dispose();
    }

    private async Task<SqliteDocumentStore> OpenAsync(string path) => await SqliteDocumentStore.OpenAsync(new SqliteStoreOptions
    {
        Folder = path,
        Collections = DocumentStoreContract.Collections,
        FaultInjector = Faults,
        Clock = Clock,
    });
}
