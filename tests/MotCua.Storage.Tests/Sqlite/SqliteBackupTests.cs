using System.Text.Json.Nodes;
using MotCua.Storage.Sqlite;

namespace MotCua.Storage.Tests.Sqlite;

public sealed class SqliteBackupTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder restored = new();

    public void Dispose()
    {
        folder.Dispose();
        restored.Dispose();
    }

    [Fact]
    public async Task Backup_WhileOthersWrite_IsAWholeStoreOfOneMoment()
    {
        await using var store = await OpenAsync(folder.Path);
        await CommitAsync(store, "before");
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++)
            {
                await CommitAsync(store, $"during{i:00}");
            }
        });

        await store.BackupAsync(restored.File("motcua.db"));
        await writing;
        await CommitAsync(store, "after");

        await using var copy = await OpenAsync(restored.Path);
        var found = (await copy.QueryAsync(new DocumentQuery { Collection = "tasks" })).Items.Select(item => item.Id).ToList();
        found.Should().Contain("before").And.NotContain("after");
        // Each unit wrote a document and a record; of none may there be only one.
        (await copy.ReadHeadsAsync("history", null, 100)).Select(head => head.Key).Should().Equal(found);
        (await copy.GetStatusAsync()).Synchronous.Should().Be(2);
    }

    [Fact]
    public async Task Backup_FileThatExists_IsRefused()
    {
        await using var store = await OpenAsync(folder.Path);
        await File.WriteAllTextAsync(restored.File("old"), "precious");

        await FluentActions.Awaiting(() => store.BackupAsync(restored.File("old"))).Should().ThrowAsync<StoreUnavailableException>();

        (await File.ReadAllTextAsync(restored.File("old"))).Should().Be("precious");
    }

    private static Task<SqliteDocumentStore> OpenAsync(string path) =>
        SqliteDocumentStore.OpenAsync(new SqliteStoreOptions { Folder = path, Collections = [new("tasks")] });

    private static Task CommitAsync(SqliteDocumentStore store, string id) => store.CommitAsync(UnitOfWork.Of(
        Write.Insert("tasks", id, new JsonObject()), Write.Append("history", id, 1, new byte[] { 1 })));
}
