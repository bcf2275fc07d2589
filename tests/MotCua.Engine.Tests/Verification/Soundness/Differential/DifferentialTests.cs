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

    [Fact]
    public void RandomProcesses_CheckerAndKernel_Agree()
    {
        var cases = Number("MOTCUA_SOUNDNESS_CASES", Usual);
        var first = Number("MOTCUA_SOUNDNESS_SEED", 1);
        var judge = new Judge(model => SoundnessChecker.Check(model));
        var clock = Stopwatch.StartNew();
        var (all, differing) = Differing(judge, first, cases);
        output.WriteLine($"{cases} processes in {clock.Elapsed.TotalSeconds:0} s");
        output.WriteLine(all.ToString());
        if (differing is { } seed)
        {
            var (small, differs, _) = new CaseShrinker(judge).Shrink(DifferentialCase.Of(seed));
            Assert.Fail(string.Join(Environment.NewLine, $"Seed {seed}: {differs}", small));
        }

        EnoughWasHit(all, cases);
    }

    /// <summary>The lowest seed found on which checker and kernel differ; null when they agree on all.</summary>
    internal static (DifferentialCoverage All, int? Seed) Differing(Judge judge, int first, int cases)
    {
        var all = new DifferentialCoverage();
        var differing = new ConcurrentBag<int>();
        Parallel.For(
            first,
            first + cases,
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(2, Environment.ProcessorCount) },
            () => new DifferentialCoverage(),
            (seed, loop, coverage) =>
            {
                if (differing.IsEmpty && judge.Differs(DifferentialCase.Of(seed), coverage) is not null)
                {
                    differing.Add(seed);
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
        return (all, differing.IsEmpty ? null : differing.Min());
    }

    // Of 5,000 cases; in proportion for others.
    private static void EnoughWasHit(DifferentialCoverage all, int cases)
    {
        long Least(long of) => of * cases / Usual;
        foreach (var kind in ElementBehaviours.Kinds)
        {
            all.Kinds.GetValueOrDefault(kind.ToString()).Should().BeGreaterThanOrEqualTo(Least(10), $"{kind} is to stand in many cases");
        }

        foreach (var (hit, least) in new (string, long)[] { ("sound", 1_000), ("unsound", 1_000) })
        {
            all.Hits.GetValueOrDefault(hit).Should().BeGreaterThanOrEqualTo(Least(least), $"{hit} is to happen often");
        }
    }

    private static int Number(string variable, int otherwise)
        => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
