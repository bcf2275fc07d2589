using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using MotCua.Engine.Kernel.Behaviours;
using MotCua.Engine.Verification.Soundness;
using Xunit.Abstractions;

namespace MotCua.Engine.Tests.Verification.Soundness.Differential;

/// <summary>
/// The checker against the kernel on random processes, half of them damaged: those called sound never get stuck, starve
/// or run twice what is meant once in 100 random runs each; those called unsound show the fault on the trace.
/// MOTCUA_SOUNDNESS_CASES sets the number of processes, MOTCUA_SOUNDNESS_SEED the first seed.
/// </summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int Usual = 5_000;
    private const int MostDiffering = 20;

    /// <summary>Fewer states than at publishing: what is larger is counted as undecided here, so that all fit in the suite's time.</summary>
    internal static readonly SoundnessLimits Limits = SoundnessLimits.Default with { MaxStates = 400 };

    [Fact]
    public void RandomProcesses_CheckerAndKernel_Agree()
    {
        var cases = Number("MOTCUA_SOUNDNESS_CASES", Usual);
        var first = Number("MOTCUA_SOUNDNESS_SEED", 1);
        var judge = new Judge(model => SoundnessChecker.Check(model, Limits));
        var clock = Stopwatch.StartNew();
        var (all, differing) = Differing(judge, first, cases);
        output.WriteLine($"{cases} processes in {clock.Elapsed.TotalSeconds:0} s; checker and kernel differ on {differing.Count}");
        output.WriteLine(all.ToString());
        var listed = Listed().Where(seed => seed >= first && seed < first + cases).ToList();
        if (differing.Keys.Except(listed).Order().FirstOrDefault() is var seed and > 0)
        {
            var (small, differs, _) = new CaseShrinker(judge).Shrink(DifferentialCase.Mixed(seed));
            Assert.Fail(string.Join(Environment.NewLine, $"Seeds {string.Join(", ", differing.Keys.Except(listed).Order())}; seed {seed}: {differs}", small));
        }

        listed.Except(differing.Keys).Should().BeEmpty("where they agree, the seed must leave the list");
        EnoughWasHit(all, cases);
    }

    private static (DifferentialCoverage All, IReadOnlyDictionary<int, string> Seeds) Differing(Judge judge, int first, int cases)
    {
        var all = new DifferentialCoverage();
        var differing = new ConcurrentDictionary<int, string>();
        Parallel.For(
            first,
            first + cases,
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(2, Environment.ProcessorCount) },
            () => new DifferentialCoverage(),
            (seed, loop, coverage) =>
            {
                if (judge.Differs(DifferentialCase.Mixed(seed), coverage) is { } differs && differing.TryAdd(seed, differs) && differing.Count > MostDiffering)
                {
                    loop.Stop();
                }

                return coverage;
            },
            coverage =>
            {
                lock (all)
                {
                    all.Add(coverage);
                }
            });
        return (all, differing);
    }

    /// <summary>Seeds on which the checker is known to differ from the kernel.</summary>
    internal static IEnumerable<int> Listed()
        => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Verification", "Soundness", "Differential", "known-differences.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => int.Parse(line.Split("  ")[0], CultureInfo.InvariantCulture));

    // Of 5,000 cases; in proportion for more.
    private static void EnoughWasHit(DifferentialCoverage all, int cases)
    {
        if (cases < Usual)
        {
            return;
        }

        long Least(long of) => of * cases / Usual;
        foreach (var kind in ElementBehaviours.Kinds)
        {
            all.Kinds.GetValueOrDefault(kind.ToString()).Should().BeGreaterThanOrEqualTo(Least(10), $"{kind} is to stand in many cases");
        }

        foreach (var (hit, least) in new (string, long)[]
        {
            ("sound", 1_200), ("unsound", 2_000), ("free of faults", 3_000), ("well formed sound", 700), ("damaged sound", 400), ("damaged unsound", 1_500),
            ("faults shown", 1_200), ("fault StarvedJoin", 80), ("fault SecondToken", 150), ("fault EndsTwice", 200), ("fault NoFlowPossible", 100),
            ("fault UncaughtError", 400), ("fault NoWayToEnd", 40), ("fault DeadElement", 2_000), ("runs", 250_000),
        })
        {
            all.Hits.GetValueOrDefault(hit).Should().BeGreaterThanOrEqualTo(Least(least), $"{hit} is to happen often");
        }

        foreach (var damage in Enum.GetValues<DamageKind>())
        {
            all.Hits.GetValueOrDefault($"damage {damage}").Should().BeGreaterThanOrEqualTo(Least(200), $"{damage} is to be done often");
        }

        foreach (var (hit, most) in new (string, long)[] { ("undecided", 250), ("unsound by suspicion alone", 300), ("runs in a loop by data", 500) })
        {
            all.Hits.GetValueOrDefault(hit).Should().BeLessThanOrEqualTo(Least(most), $"{hit} is to stay rare");
        }
    }

    private static int Number(string variable, int otherwise)
        => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
