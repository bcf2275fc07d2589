using System.Diagnostics;
using System.Text.Json;
using MotCua.Engine.Kernel.Events;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.History;
using MotCua.Storage;
using Xunit.Abstractions;

namespace MotCua.RuntimeHost.Tests.Dossiers;

/// <summary>What chaining and encrypting cost, beside storing the same events plainly, one row each.</summary>
public sealed class HistoryCostTests(ITestOutputHelper output)
{
    private const int Dossiers = 150;

    [Fact]
    public async Task Chained_Events_CostLittleBesideThePlainRows()
    {
        await using var bed = await DossierTestBed.CreateAsync();
        var id = await bed.DossierOfFourCommitsAsync();
        var commits = (await bed.Records.EventsAsync(id)).GroupBy(e => e.Command).Select(group => group.ToList()).ToList();
        var events = Dossiers * commits.Sum(commit => commit.Count);
        var writer = new HistoryWriter(bed.Get<DossierKeys>());

        for (var n = 0; n < Dossiers; n++)
        {
            await AppendAsync($"warm-{n}", _ => Task.CompletedTask);
        }

        // Processor time: on a busy machine the clock on the wall tells how busy it is.
        var before = Environment.CpuUsage.TotalTime;
        for (var n = 0; n < Dossiers; n++)
        {
            await AppendAsync($"memory-{n}", _ => Task.CompletedTask);
        }

        var inMemory = Environment.CpuUsage.TotalTime - before;
        var plain = await TimeAsync(n => PlainAsync($"plain-{n}"));
        var chained = await TimeAsync(n => AppendAsync($"chained-{n}", async unit => (await bed.Store.CommitAsync(unit)).IsCommitted.Should().BeTrue()));

        output.WriteLine($"{events} events in {Dossiers * commits.Count} commits:");
        output.WriteLine($"  encoding, hashing and encrypting alone {inMemory.TotalMicroseconds / events:F1} µs of processor time each");
        output.WriteLine($"  stored plainly, a row per event {events / plain.TotalSeconds:F0} events/s");
        output.WriteLine($"  stored chained and encrypted    {events / chained.TotalSeconds:F0} events/s (ratio {plain / chained:F2})");
        inMemory.Should().BeLessThan(TimeSpan.FromMilliseconds(events), "chaining and encrypting stay far below a millisecond per event");

        async Task<TimeSpan> TimeAsync(Func<int, Task> store)
        {
            var watch = Stopwatch.StartNew();
            await Task.WhenAll(Enumerable.Range(0, Dossiers).Select(store));
            return watch.Elapsed;
        }

        async Task PlainAsync(string key)
        {
            var sequence = 0L;
            foreach (var commit in commits)
            {
                (await bed.Store.CommitAsync(UnitOfWork.Of(commit.Select(e => Write.Append("plain", key, ++sequence, Envelope(e)))))).IsCommitted.Should().BeTrue();
            }
        }

        async Task AppendAsync(string key, Func<UnitOfWork, Task> store)
        {
            HistoryHead? head = null;
            foreach (var commit in commits)
            {
                var append = await writer.AppendAsync(key, head, commit, default);
                head = append.Head;
                await store(UnitOfWork.Of(append.Writes));
            }
        }
    }

    private static byte[] Envelope(DossierEvent e) => JsonSerializer.SerializeToUtf8Bytes(
        new { type = EventTypes.Of(e).Name, version = EventTypes.Of(e).Version, payload = JsonDocument.Parse(EventCodec.Encode(e)).RootElement });
}
