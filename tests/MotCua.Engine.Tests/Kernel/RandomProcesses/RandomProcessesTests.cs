using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using MotCua.Engine.Kernel.Behaviours;
using MotCua.Engine.Kernel.Running;
using Xunit.Abstractions;

namespace MotCua.Engine.Tests.Kernel.RandomProcesses;

/// <summary>
/// Random processes, compiled as any other, played in random ways: outcomes, failures, errors and the order of timers,
/// messages, signals and jobs. After every act all laws hold. MOTCUA_RANDOM_CASES sets the number of cases,
/// MOTCUA_RANDOM_SEED the first seed.
/// </summary>
public sealed class RandomProcessesTests(ITestOutputHelper output)
{
    private const int Usual = 20_000;

    [Fact]
    public void RandomProcesses_AfterEveryAct_AllLawsHold()
    {
        var cases = Number("MOTCUA_RANDOM_CASES", Usual);
        var first = Number("MOTCUA_RANDOM_SEED", 1);
        var all = new Coverage();
        var broken = new ConcurrentBag<int>();
        var clock = Stopwatch.StartNew();
        Parallel.For(
            first,
            first + (cases / Cases.PlaysEach),
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(2, Environment.ProcessorCount) },
            () => new Coverage(),
            (seed, loop, coverage) =>
            {
                if (broken.IsEmpty && Cases.Break(seed, Cases.PlaysEach, KernelParts.Standard, coverage) is not null)
                {
                    broken.Add(seed);
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
        output.WriteLine($"{cases} cases in {clock.Elapsed.TotalSeconds:0} s");
        output.WriteLine(all.ToString());
        if (!broken.IsEmpty)
        {
            var seed = broken.Min();
            var (process, choices) = Cases.Break(seed, Cases.PlaysEach, KernelParts.Standard, new Coverage())!.Value;
            Assert.Fail($"Seed {seed}: {new Shrinker(KernelParts.Standard).Shrink(process, choices)}");
        }

        EnoughWasHit(all, cases);
    }

    // Of 20,000 cases; in proportion for others.
    private static void EnoughWasHit(Coverage all, int cases)
    {
        long Least(long of) => of * cases / Usual;
        foreach (var kind in ElementBehaviours.Kinds)
        {
            all.Kinds.GetValueOrDefault(kind.ToString()).Should().BeGreaterThanOrEqualTo(Least(10), $"{kind} is to be entered often");
        }

        foreach (var (hit, least) in new (string, long)[]
        {
            ("commands", 80_000), ("ended", 8_000), ("interruptions", 3_000), ("compensations", 500), ("loops", 4_000), ("errors caught", 250),
            ("escalations caught", 200), ("messages and signals caught", 10_000), ("timers fired", 3_000), ("calls", 500), ("linked calls", 300),
            ("tokens moved", 300), ("work items cancelled", 2_000), ("incident JoinStarved", 300), ("incident ErrorUncaught", 1_000), ("incident JobFailed", 1_000),
            ("incident ExpressionFailed", 1_000),
        })
        {
            all.Hits.GetValueOrDefault(hit).Should().BeGreaterThanOrEqualTo(Least(least), $"{hit} is to happen often");
        }

        if (cases >= Usual)
        {
            all.MostElements.Should().BeInRange(50, Cases.MostElements);
            all.Depth.Should().BeGreaterThanOrEqualTo(6);
        }
    }

    private static int Number(string variable, int otherwise)
        => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
