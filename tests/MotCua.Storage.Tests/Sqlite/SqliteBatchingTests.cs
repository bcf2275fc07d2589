using System.Text.Json.Nodes;
using MotCua.Storage.Sqlite;

namespace MotCua.Storage.Tests.Sqlite;

/// <summary>Many units, one transaction, one fsync (DESIGN section 5).</summary>
public sealed class SqliteBatchingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ScriptedFaults faults = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Commit_UnitsThatWait_BecomeDurableInOneTransaction()
    {
        await using var store = await OpenAsync();
        var transactions = new List<int>();
        faults.OnCommit = units => transactions.Add(units.Count);

        await HoldingTheWriterAsync(store, () => [.. Enumerable.Range(0, 50).Select(i => store.CommitAsync(Unit($"u{i}")))]);

        transactions.Should().Equal(1, 50);
    }

    [Fact]
    public async Task Commit_NotYetDurable_IsNeitherAcknowledgedNorSeen()
    {
        await using var store = await OpenAsync();
        var seen = new List<bool>();
        Task<CommitResult>? commit = null;
        using var started = new ManualResetEventSlim();
        faults.OnCommit = _ =>
        {
            // The writer is about to commit: nobody may know of the unit yet.
            started.Wait();
            seen.Add(commit!.IsCompleted);
            using var reader = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={store.File};Mode=ReadOnly;Pooling=False");
            reader.Open();
            using var count = reader.CreateCommand();
            count.CommandText = "SELECT count(*) FROM \"doc:tasks\"";
            seen.Add((long)count.ExecuteScalar()! > 0);
        };

        commit = store.CommitAsync(Unit("a"));
        started.Set();
        (await commit).IsCommitted.Should().BeTrue();

        seen.Should().Equal(false, false);
    }

    [Fact]
    public async Task Commit_TransactionThatFails_IsTriedUnitByUnit()
    {
        await using var store = await OpenAsync();
        var guilty = Unit("guilty");
        var transactions = new List<int>();
        faults.OnCommit = units =>
        {
            transactions.Add(units.Count);
            if (units.Contains(guilty))
            {
                throw new InjectedFaultException();
            }
        };

        Task<CommitResult>? failing = null;
        Task<long>? code = null;
        await HoldingTheWriterAsync(store, () =>
        {
            var before = store.CommitAsync(Unit("before"));
            failing = store.CommitAsync(guilty);
            code = store.NextAsync("c");
            return [before, store.CommitAsync(Unit("after"))];
        });

        await FluentActions.Awaiting(() => failing!).Should().ThrowAsync<InjectedFaultException>();
        (await code!).Should().Be(1);
        transactions.Should().Equal(1, 3, 1, 1, 1);
        (await store.GetManyAsync("tasks", ["before", "guilty", "after"])).Select(found => found.Id).Should().Equal("before", "after");
    }

    [Fact]
    public async Task Dispose_WhileUnitsWait_FinishesThemFirst()
    {
        var store = await OpenAsync();
        var waiting = Enumerable.Range(0, 20).Select(i => store.CommitAsync(Unit($"u{i}"))).ToList();

        await store.DisposeAsync();

        (await Task.WhenAll(waiting)).Should().OnlyContain(result => result.IsCommitted);
        await using var again = await OpenAsync();
        (await again.CountAsync("tasks", Filter.All)).Should().Be(20);
    }

    private static UnitOfWork Unit(string id) => UnitOfWork.Of(Write.Insert("tasks", id, new JsonObject()));

    private Task<SqliteDocumentStore> OpenAsync() => SqliteDocumentStore.OpenAsync(new SqliteStoreOptions
    {
        Folder = folder.Path,
        Collections = [new("tasks")],
        FaultInjector = faults,
    });

    /// <summary>Queues what <paramref name="queue"/> commits while the writer is busy with one unit, then lets it go on.</summary>
    private async Task HoldingTheWriterAsync(IDocumentStore store, Func<IReadOnlyList<Task<CommitResult>>> queue)
    {
        using var busy = new SemaphoreSlim(0);
        using var open = new ManualResetEventSlim();
        faults.OnWrite = (_, _) =>
        {
            busy.Release();
            open.Wait();
        };
        var gate = store.CommitAsync(Unit("gate"));
        await busy.WaitAsync();
        faults.OnWrite = (_, _) => { };
        var waiting = queue();
        open.Set();

        (await gate).IsCommitted.Should().BeTrue();
        (await Task.WhenAll(waiting)).Should().OnlyContain(result => result.IsCommitted);
    }
}
