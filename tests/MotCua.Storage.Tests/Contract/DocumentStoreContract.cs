using System.Text.Json.Nodes;

namespace MotCua.Storage.Tests.Contract;

/// <summary>
/// What every adapter of <see cref="IDocumentStore"/> must do. An adapter's tests derive from this class and hand over
/// a harness; the topics are in the parts of this class.
/// </summary>
public abstract partial class DocumentStoreContract : IAsyncLifetime
{
    protected const string Items = "items";
    protected const string Jobs = "jobs";

    private StoreHarness harness = null!;

    /// <summary>The collections that the suite uses; a harness declares them.</summary>
    public static IReadOnlyList<CollectionSchema> Collections { get; } =
    [
        new(Items,
            IndexSchema.UniqueOn("code"),
            IndexSchema.UniqueOn("owner", "slot"),
            new IndexSchema { Fields = ["seat"], Unique = true, Where = Filter.Eq("state", "open") },
            IndexSchema.On("state", "due"),
            IndexSchema.On("rank", "name"),
            IndexSchema.On("applicant.name"),
            IndexSchema.On("urgent")),
        new(Jobs, IndexSchema.On("state", "due"), IndexSchema.On("due")),
    ];

    private IDocumentStore Store => harness.Store;

    private protected abstract StoreHarness CreateHarness();

    public async Task InitializeAsync()
    {
        harness = CreateHarness();
        await harness.OpenAsync();
    }

    public async Task DisposeAsync() => await harness.DisposeAsync();

    private static JsonObject Doc(params (string Name, JsonNode? Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private async Task GivenAsync(params Write[] writes)
    {
        var result = await Store.CommitAsync(UnitOfWork.Of(writes));
        result.Conflict.Should().BeNull();
    }

    private async Task<CommitConflict> RefusedAsync(params Write[] writes)
    {
        var result = await Store.CommitAsync(UnitOfWork.Of(writes));
        result.IsCommitted.Should().BeFalse();
        return result.Conflict!;
    }

    /// <summary>Everything the suite's collections and streams hold, as text.</summary>
    private static async Task<IReadOnlyList<string>> DumpAsync(IDocumentStore store)
    {
        var lines = new List<string>();
        foreach (var collection in new[] { Items, Jobs })
        {
            var page = await store.QueryAsync(new DocumentQuery { Collection = collection, Limit = 500 });
            page.NextCursor.Should().BeNull();
            lines.AddRange(page.Items.Select(item => $"{collection}/{item.Id} v{item.Version} {item.Json.ToJsonString()}"));
        }

        foreach (var head in await store.ReadHeadsAsync("history", null, 1000))
        {
            lines.AddRange((await store.ReadStreamAsync("history", head.Key, 1))
                .Select(record => $"{head.Key} #{record.Sequence} {Convert.ToHexString(record.Bytes.Span)}"));
        }

        return lines;
    }
}
