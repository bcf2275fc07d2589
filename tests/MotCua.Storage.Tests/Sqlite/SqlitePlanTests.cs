using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using MotCua.Storage.Sqlite;

namespace MotCua.Storage.Tests.Sqlite;

/// <summary>Declared indexes are really used: an inbox of a million work items must not be read whole.</summary>
public sealed class SqlitePlanTests : IAsyncLifetime, IDisposable
{
    private static readonly CollectionTable Table = new(new("tasks", IndexSchema.On("state", "due"), IndexSchema.UniqueOn("code")));

    private readonly TemporaryFolder folder = new();
    private SqliteDocumentStore store = null!;

    public async Task InitializeAsync()
    {
        store = await SqliteDocumentStore.OpenAsync(new SqliteStoreOptions { Folder = folder.Path, Collections = [Table.Schema] });
        await store.CommitAsync(UnitOfWork.Of(Enumerable.Range(0, 300).Select(i => Write.Insert("tasks", $"t{i}", new JsonObject
        {
            ["state"] = i % 3 == 0 ? "open" : "closed",
            ["due"] = i,
            ["code"] = i,
        }))));
    }

    public async Task DisposeAsync() => await store.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Query_ByIndexedFieldsInIndexOrder_SeeksAndDoesNotSort()
    {
        var sql = new SqlText().Append($"SELECT d.json FROM {Table.Table} AS d WHERE ")
            .Where(Table, Filter.Eq("state", "open")).OrderBy(Table, [new("due", true)]).Append(" LIMIT 20");

        (await PlanAsync(sql)).Should().ContainSingle().Which.Should()
            .StartWith("SEARCH d USING INDEX ix:tasks:state+due (f:state=?)");
    }

    [Fact]
    public async Task Query_NextPage_SeeksToItsPlace()
    {
        var sort = new SortField[] { new("state"), new("due") };
        var sql = new SqlText().Append($"SELECT d.json FROM {Table.Table} AS d WHERE ")
            .After(Table, sort, new Cursor(["open", 5L], "t5")).OrderBy(Table, sort).Append(" LIMIT 20");

        (await PlanAsync(sql)).Should().ContainSingle().Which.Should()
            .Be("SEARCH d USING INDEX ix:tasks:state+due (f:state>?)");
    }

    [Fact]
    public async Task Query_OneOfSeveralValues_Seeks()
    {
        var sql = new SqlText().Append($"SELECT d.json FROM {Table.Table} AS d WHERE ").Where(Table, Filter.In("code", 1, 2));

        (await PlanAsync(sql))[0].Should().Be("SEARCH d USING INDEX ix:tasks:code:unique (f:code=?)");
    }

    [Fact]
    public async Task CountBy_IndexedField_ReadsNoDocument()
    {
        var state = Table.FieldSql("state");
        var sql = new SqlText().Append($"SELECT count(*), {state} FROM {Table.Table} AS d WHERE ")
            .Where(Table, Filter.All).Append($" GROUP BY {state} ORDER BY {state}");

        // SQLite's plan does not say so, its program does: no step takes the field out of the JSON, and the seek to the
        // document is deferred until something needs it.
        (await PlanAsync(sql)).Should().ContainSingle().Which.Should().Be("SCAN d USING INDEX ix:tasks:state+due");
        (await ProgramAsync(sql)).Should().Contain(step => step.StartsWith("DeferredSeek", StringComparison.Ordinal))
            .And.NotContain(step => step.Contains("json", StringComparison.Ordinal) || step.Contains("->>", StringComparison.Ordinal));
    }

    private Task<IReadOnlyList<string>> PlanAsync(SqlText sql) => ExplainAsync("EXPLAIN QUERY PLAN", sql, row => row.GetString(3));

    private Task<IReadOnlyList<string>> ProgramAsync(SqlText sql) =>
        ExplainAsync("EXPLAIN", sql, row => $"{row.GetString(1)} {row.GetValue(5)}");

    private async Task<IReadOnlyList<string>> ExplainAsync(string how, SqlText sql, Func<SqliteDataReader, string> read)
    {
        await using var connection = new SqliteConnection($"Data Source={store.File};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"{how} {sql}";
        foreach (var (i, value) in sql.Values.Index())
        {
            command.Parameters.AddWithValue($"@p{i}", value.Kind == SqlKind.String ? value.String! : value.Number);
        }

        var steps = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            steps.Add(read(reader));
        }

        return steps;
    }
}
