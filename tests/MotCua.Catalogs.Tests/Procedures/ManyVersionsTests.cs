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
        var publishing = new List<TimeSpan>();
        for (var i = 0; i < Versions; i++)
        {
            var started = Stopwatch.GetTimestamp();
            var result = await world.Procedures.PublishAsync(TestBundles.Publish(TestBundles.Of(summary: $"Bản {i}")));
            publishing.Add(Stopwatch.GetElapsedTime(started));
            hashes.Add(result.Version!.VersionHash);
        }

        foreach (var hash in hashes)
        {
            (await world.Procedures.GetVersionAsync(hash))!.VersionHash.Should().Be(hash);
        }

        world.Procedures.CompiledVersions.Should().Be(VersionCache.Capacity, "a version used long ago is made again when it is needed");
        Median(publishing[^100..]).Should().BeLessThan(TimeSpan.FromTicks(3 * Median(publishing[..100]).Ticks), "publishing does not look at all versions");

        var first = await world.Procedures.PageVersionsAsync("1.000001", 30, null);
        first.Items.Select(version => version.Number).Should().Equal(Enumerable.Range(0, 30).Select(i => Versions - i));
        var second = await world.Procedures.PageVersionsAsync("1.000001", 30, first.NextCursor);
        second.Items[0].Number.Should().Be(Versions - 30);
        (await world.Procedures.PageVersionsAsync("1.000001", 30, "no cursor")).Items[0].Number.Should().Be(Versions);
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

    private static async Task<string> PublishAsync(CatalogWorld world, int number) =>
        (await world.Procedures.PublishAsync(TestBundles.Publish(TestBundles.Of(summary: $"Bản {number}")))).Version!.VersionHash;

    private static TimeSpan Median(IEnumerable<TimeSpan> times)
    {
        var sorted = times.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
