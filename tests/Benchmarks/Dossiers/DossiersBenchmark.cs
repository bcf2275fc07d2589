using System.Globalization;
using System.Runtime;
using MotCua.Testing;

namespace MotCua.Benchmarks.Dossiers;

/// <summary>
/// Finished dossiers per second with six human steps, durable, against the bare loop that writes the same rows.
/// Rounds of both alternate, so that whatever else the machine does meets both; the figures are medians.
/// Arguments: number of dossiers per round, number of clients, number of rounds.
/// </summary>
internal static class DossiersBenchmark
{
    /// <summary>Below this share of the floor the measurement fails.</summary>
    private const double Gate = 0.25;

    public static Task<int> RunAsync(string[] arguments, TextWriter output) => GCSettings.IsServerGC
        ? RunAsync(Arguments.Number(arguments, 0, 600), Arguments.Number(arguments, 1, 64), Arguments.Number(arguments, 2, 5), output)
        : AsTheHost.RunAsync(["dossiers", .. arguments], output);

    private static async Task<int> RunAsync(int dossiers, int clients, int rounds, TextWriter output)
    {
        using var folders = new Folders();
        var seed = folders.New();
        await DossierSite.PrepareAsync(seed, SixSteps.Bundle());
        await PrintKernelAsync(folders.CopyOf(seed), output);

        output.WriteLine($"{dossiers} dossiers a round, {SixSteps.CommandsPerDossier} commands each, {clients} concurrent clients, SQLite with synchronous=FULL on disk");
        var (real, floor, results) = (new List<double>(), new List<double>(), new List<RoundResult>());
        for (var round = 0; round <= rounds; round++)
        {
            var result = await DossierRound.RunAsync(folders.CopyOf(seed), dossiers, clients);
            var (took, processor) = DossierRound.Floor(folders.CopyOf(seed), result);
            var bare = dossiers / took.TotalSeconds;

            // The first round warms the runtime up and is not counted.
            if (round > 0)
            {
                real.Add(result.PerSecond);
                floor.Add(bare);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"round {round}: {result.PerSecond:0.0} dossiers/s, floor {bare:0.0}, ratio {result.PerSecond / bare:0.00}; {result.Batches.Count} fsyncs, {(double)result.Units / result.Batches.Count:0.0} units per fsync; processor {result.Processor.TotalMilliseconds / dossiers:0.00} ms a dossier, floor {processor.TotalMilliseconds / dossiers:0.00}"));
                results.Add(result with { Batches = round == rounds ? result.Batches : [] });
            }
        }

        PrintCosts(results[^1], output);
        var (n, f) = (Median(real), Median(floor));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"dossiers/s={n:0.0} floor={f:0.0} ratio={n / f:0.00}"));
        return n / f < Gate ? 1 : 0;
    }

    private static async Task PrintKernelAsync(string folder, TextWriter output)
    {
        await using var site = await DossierSite.OpenAsync(folder, null, new ManualTime(DossierSite.Start));
        KernelFigures.Print(await KernelInputs.OfAsync(site), output);
    }

    private static void PrintCosts(RoundResult round, TextWriter output) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"per step (one command, durable): {round.AllocatedBytes / round.Units} allocated bytes, {round.WritesPerUnit:0.0} rows, {round.BytesPerUnit:0} bytes written, of these snapshot {round.SnapshotBytesPerUnit:0}, events {round.EventBytesPerUnit:0} and their chain {round.ChainBytesPerUnit:0}"));

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
