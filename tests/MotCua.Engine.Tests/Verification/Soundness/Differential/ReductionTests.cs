using System.Collections.Concurrent;
using MotCua.Engine.Verification.Soundness;
using Xunit.Abstractions;

namespace MotCua.Engine.Tests.Verification.Soundness.Differential;

/// <summary>What the checker leaves out makes no difference: orders that lead to the same.</summary>
public sealed class ReductionTests(ITestOutputHelper output)
{
    private const int Cases = 1_000;
    private const int MostUndecided = 60;
    private static readonly SoundnessLimits Full = SoundnessLimits.Default with { Reduce = false, MaxStates = 800 };

    [Fact]
    public void SmallProcesses_ReducedOrNot_GetTheSameVerdict()
    {
        var differing = new ConcurrentBag<string>();
        var (undecided, states, reducedStates, sound, unsound) = (0, 0L, 0L, 0, 0);
        Parallel.For(1, 1 + Cases, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(2, Environment.ProcessorCount) }, seed =>
        {
            var one = DifferentialCase.Of(seed, percent: 30);
            var model = SoundnessModel.Of(one.Compile()!);
            var full = SoundnessChecker.Check(model, Full);
            var reduced = SoundnessChecker.Check(model, Full with { Reduce = true });
            if (full.Verdict == SoundnessVerdict.Undecided)
            {
                Interlocked.Increment(ref undecided);
                return;
            }

            Interlocked.Add(ref states, full.States);
            Interlocked.Add(ref reducedStates, reduced.States);
            Interlocked.Increment(ref full.Verdict == SoundnessVerdict.Sound ? ref sound : ref unsound);
            if (IsFaulty(full) != IsFaulty(reduced))
            {
                differing.Add($"seed {seed}: not reduced {Short(full)}; reduced {Short(reduced)}{Environment.NewLine}{one}");
            }
        });

        output.WriteLine($"{sound} sound, {unsound} unsound, {undecided} too large to look at every order; {states} states, {reducedStates} when reduced ({(double)states / reducedStates:0.0} times fewer)");
        differing.OrderBy(d => d, StringComparer.Ordinal).Take(3).Should().BeEmpty();
        undecided.Should().BeLessThanOrEqualTo(MostUndecided);
        sound.Should().BeGreaterThan(Cases / 4);
        unsound.Should().BeGreaterThan(Cases / 10);
    }

    // Elements that are never reached are told with more care where orders are left out.
    private static bool IsFaulty(SoundnessReport report) => report.Faults.Any(f => f.Kind != SoundnessFaultKind.DeadElement);

    private static string Short(SoundnessReport report) => $"{report.Verdict} ({report.States} states: {string.Join(", ", report.Faults.Select(f => $"{f.Kind} {f.ElementId}"))})";
}
