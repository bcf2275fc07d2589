using System.Text.Json.Nodes;
using MotCua.Storage.Sqlite;

namespace MotCua.Storage.Tests.Sqlite;

public sealed class DatabaseClockTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Claim_WithoutATestsClock_LeasesOnTheDatabasesTime()
    {
        await using var store = await SqliteDocumentStore.OpenAsync(
            new SqliteStoreOptions { Folder = folder.Path, Collections = [new("tasks")] });
        await store.CommitAsync(UnitOfWork.Of(Write.Insert("tasks", "a", new JsonObject())));
        var before = TimeProvider.System.GetUtcNow();

        var claim = (await store.ClaimAsync(new ClaimRequest
        {
            Collection = "tasks",
            Due = Filter.All,
            Max = 1,
            Lease = TimeSpan.FromHours(1),
            Owner = "w",
        })).Single();

        claim.LeaseUntil.Should().BeCloseTo(before + TimeSpan.FromHours(1), TimeSpan.FromMinutes(1));
    }
}
