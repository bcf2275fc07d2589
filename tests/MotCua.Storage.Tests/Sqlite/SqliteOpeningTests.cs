using Microsoft.Data.Sqlite;
using MotCua.Storage.Sqlite;
using MotCua.Storage.Tests.Contract;

namespace MotCua.Storage.Tests.Sqlite;

/// <summary>What an operator meets when the data folder is not as it should be (DESIGN section 9).</summary>
public sealed class SqliteOpeningTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string DatabaseFile => folder.File("motcua.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Open_NewFolder_WritesDurably()
    {
        await using var store = await OpenAsync(Path.Combine(folder.Path, "a", "b"));

        var status = await store.GetStatusAsync();

        status.Name.Should().Be("sqlite");
        status.Synchronous.Should().Be(2, "FULL, read from the connection that writes");
        status.JournalMode.Should().Be("wal");
        status.SchemaVersion.Should().Be(1);
        status.EngineVersion.Should().MatchRegex(@"^3\.\d+\.\d+$");
    }

    [Fact]
    public async Task Open_FolderThatIsAFile_IsUnavailable()
    {
        await File.WriteAllTextAsync(folder.File("data"), "x");

        await Opening(folder.File("data")).Should().ThrowAsync<StoreUnavailableException>()
            .Where(error => IsOneLine(error) && error.Message.Contains(folder.File("data")));
    }

    [Fact]
    public async Task Open_FileThatIsNoDatabase_IsDamaged()
    {
        await File.WriteAllTextAsync(DatabaseFile, string.Concat(Enumerable.Repeat("no database ", 1000)));

        await Opening().Should().ThrowAsync<StoreDamagedException>()
            .Where(error => IsOneLine(error) && error.Message.Contains(DatabaseFile));
    }

    [Fact]
    public async Task Open_OverwrittenPages_IsDamaged()
    {
        await GivenDatabaseAsync(documents: 200);
        await using (var file = new FileStream(DatabaseFile, FileMode.Open))
        {
            file.Length.Should().BeGreaterThan(10 * 4096);
            file.Position = 4096;
            await file.WriteAsync(Enumerable.Repeat((byte)0x5A, 8 * 4096).ToArray());
        }

        await Opening().Should().ThrowAsync<StoreDamagedException>().Where(error => IsOneLine(error));
    }

    [Fact]
    public async Task Open_DatabaseOfAnotherProgram_IsRefusedUntouched()
    {
        await ExecuteAsync("CREATE TABLE mine (x)");
        var before = await File.ReadAllBytesAsync(DatabaseFile);

        await Opening().Should().ThrowAsync<StoreDamagedException>().WithMessage("*another program*");

        (await File.ReadAllBytesAsync(DatabaseFile)).Should().Equal(before);
    }

    [Fact]
    public async Task Open_NewerLayout_IsTooNew()
    {
        await GivenDatabaseAsync(documents: 1);
        await ExecuteAsync("PRAGMA user_version = 2");

        await Opening().Should().ThrowAsync<StoreTooNewException>().Where(error => IsOneLine(error));
    }

    [Fact]
    public async Task Open_HeldByAnotherProgram_IsUnavailable()
    {
        await GivenDatabaseAsync(documents: 1);
        await using var holder = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        await holder.OpenAsync();
        await using var hold = holder.CreateCommand();
        hold.CommandText = "BEGIN IMMEDIATE";
        await hold.ExecuteNonQueryAsync();

        await Opening().Should().ThrowAsync<StoreUnavailableException>().Where(error => IsOneLine(error));
    }

    [Theory]
    [InlineData("no space", "field")]
    [InlineData("9", "field")]
    [InlineData("name", "quo\"te")]
    [InlineData("name", "a..b")]
    [InlineData("name", "")]
    public async Task Open_DeclarationThatCannotBe_IsACallersError(string collection, string field) =>
        await FluentActions.Awaiting(() => OpenAsync(folder.Path, new CollectionSchema(collection, IndexSchema.On(field))))
            .Should().ThrowAsync<ArgumentException>();

    [Fact]
    public async Task Open_CollectionDeclaredTwice_IsACallersError() =>
        await FluentActions.Awaiting(() => OpenAsync(folder.Path, new("tasks"), new("Tasks")))
            .Should().ThrowAsync<ArgumentException>();

    [Fact]
    public async Task Open_IndexesChanged_TakesEffectOnExistingDocuments()
    {
        await using (var first = await OpenAsync(folder.Path, new CollectionSchema("tasks", IndexSchema.On("a"), IndexSchema.UniqueOn("b"))))
        {
            await first.CommitAsync(UnitOfWork.Of(Write.Insert("tasks", "x", new System.Text.Json.Nodes.JsonObject { ["b"] = 1, ["c"] = 2 })));
        }

        await using var second = await OpenAsync(folder.Path, new CollectionSchema("tasks", IndexSchema.On("b"), IndexSchema.UniqueOn("c")));
        var sameB = await second.CommitAsync(UnitOfWork.Of(Write.Insert("tasks", "y", new System.Text.Json.Nodes.JsonObject { ["b"] = 1 })));
        var sameC = await second.CommitAsync(UnitOfWork.Of(Write.Insert("tasks", "z", new System.Text.Json.Nodes.JsonObject { ["c"] = 2 })));

        sameB.IsCommitted.Should().BeTrue("b is no longer unique");
        sameC.Conflict!.UniqueIndex.Should().Be("c");
        (await second.QueryAsync(new DocumentQuery { Collection = "tasks", Sort = [new("b")] })).Items.Should().HaveCount(2);
    }

    [Fact]
    public async Task Open_UniqueIndexBrokenByExistingDocuments_SaysWhich()
    {
        await GivenDatabaseAsync(documents: 2);

        await FluentActions.Awaiting(() => OpenAsync(folder.Path, new CollectionSchema("items", IndexSchema.UniqueOn("same"))))
            .Should().ThrowAsync<StoreDamagedException>().WithMessage("*items*same*");
    }

    private static bool IsOneLine(Exception error) => !error.Message.Contains('\n', StringComparison.Ordinal);

    private static Task<SqliteDocumentStore> OpenAsync(string path, params CollectionSchema[] collections) =>
        SqliteDocumentStore.OpenAsync(new SqliteStoreOptions
        {
            Folder = path,
            Collections = collections.Length > 0 ? collections : DocumentStoreContract.Collections,
            BusyTimeout = TimeSpan.FromMilliseconds(50),
        });

    private Func<Task> Opening(string? path = null) => () => OpenAsync(path ?? folder.Path);

    private async Task GivenDatabaseAsync(int documents)
    {
        await using var store = await OpenAsync(folder.Path);
        await store.CommitAsync(UnitOfWork.Of(Enumerable.Range(0, documents).Select(i =>
            Write.Insert("items", $"i{i}", new System.Text.Json.Nodes.JsonObject { ["same"] = "s", ["text"] = new string('x', 1000) }))));
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
