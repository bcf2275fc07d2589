using MotCua.Engine.Tests.Kernel.RandomProcesses;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Engine.Tests.Verification.Soundness;

/// <summary>On random processes the search with reductions finds what the search through every order finds.</summary>
public sealed class ReductionTests
{
    private const int Percent = 35;
    private static readonly SoundnessLimits Reduced = new();
    private static readonly SoundnessLimits Full = new() { Reduce = false, MaxStates = 3_000 };

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Search_WithReductions_FindsTheSame(int block)
    {
        var compared = 0;
        for (var seed = (block * 25) + 1; seed <= (block + 1) * 25; seed++)
        {
            var process = new ProcessGenerator(seed, Percent).Make();
            var model = SoundnessModel.Of(ProcessWriter.Compile(process));
            var full = SoundnessChecker.Check(model, Full);
            var reduced = SoundnessChecker.Check(model, Reduced);
            if (full.Complete && reduced.Complete)
            {
                compared++;
                Found(reduced).Should().Equal(Found(full), "seed {0}: {1}", seed, process.Outline());
                reduced.States.Should().BeLessThanOrEqualTo(full.States);
            }
        }

        compared.Should().BeGreaterThan(15);
    }

    // Dead elements are judged with what a slow strand might still have met; only the other faults are compared one by one.
    private static IEnumerable<string> Found(SoundnessReport report)
        => report.Faults.Any(f => f.Kind is SoundnessFaultKind.SecondToken or SoundnessFaultKind.EndsTwice)
            ? ["unsafe"]
            : report.Faults.Where(f => f.Kind != SoundnessFaultKind.DeadElement).Select(f => $"{f.Kind} {f.ElementId}").Order(StringComparer.Ordinal);
}
