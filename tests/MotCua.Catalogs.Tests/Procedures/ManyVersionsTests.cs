using System.Diagnostics;
using MotCua.Catalogs.Procedures;
using MotCua.Catalogs.Tests.Support;

namespace MotCua.Catalogs.Tests.Procedures;

/// <summary>A thousand versions of one procedure cost no more than a few: compiled ones are kept within a bound, the
/// list is read page by page.</summary>
public sealed class ManyVersionsTests
{
    private const int Versions = 1000;

    [Fact]
    public async Task Versions_AThousand_KeepMemoryAndTimesFlat()
    {
        await using var world = await CatalogWorld.OpenAsync();
        var hashes = new List<string>();
        for (var i = 0; i < Versions; i++)
        {
            hashes.Add(await PublishAsync(world, i));
        }

        foreach (var hash in hashes)
        {
            (await world.Procedures.GetVersionAsync(hash))!.VersionHash.Should().Be(hash);
        }

        world.Procedures.CompiledVersions.Should().Be(VersionCache.Capacity, "a version used long ago is made again when it is needed");

        // One after the other, so that what else the machine does slows both.
        var (much, little) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var i = 0; i < 50; i++)
        {
            little.Add(await TimeAsync(() => PublishAsync(world, i, "1.000002")));
            much.Add(await TimeAsync(() => PublishAsync(world, Versions + i)));
        }

        Median(much).Should().BeLessThan(3 * Median(little), "publishing does not look at all versions");

        var first = await world.Procedures.PageVersionsAsync("1.000001", 30, null);
        first.Items.Select(version => version.Number).Should().Equal(Enumerable.Range(0, 30).Select(i => Versions + 50 - i));
        var second = await world.Procedures.PageVersionsAsync("1.000001", 30, first.NextCursor);
        second.Items[0].Number.Should().Be(Versions + 20);
        (await world.Procedures.PageVersionsAsync("1.000001", 30, "no cursor")).Items[0].Number.Should().Be(Versions + 50);
    }

    [Fact]
    public async Task Cache_ThrowsOutWhatWasUsedLongestAgo()
    {
        await using var world = await CatalogWorld.OpenAsync();
        var first = await PublishAsync(world, 0);
        for (var i = 1; i < VersionCache.Capacity; i++)
        {
            await world.Procedures.GetVersionAsync(await PublishAsync(world, i));
        }

        var kept = await world.Procedures.GetVersionAsync(first);
        await world.Procedures.GetVersionAsync(await PublishAsync(world, VersionCache.Capacity));

        (await world.Procedures.GetVersionAsync(first)).Should().BeSameAs(kept, "it was used just before");
    }

    private static async Task<string> PublishAsync(CatalogWorld world, int number, string code = "1.000001") =>
        (await world.Procedures.PublishAsync(TestBundles.Publish(TestBundles.Of(code, summary: $"Bản {number}")))).Version!.VersionHash;

    private static async Task<TimeSpan> TimeAsync(Func<Task> act)
    {
        var started = Stopwatch.GetTimestamp();
        await act();
        return Stopwatch.GetElapsedTime(started);
    }

    private static TimeSpan Median(IEnumerable<TimeSpan> times)
    {
        var sorted = times.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
