using MotCua.Engine.Verification.Soundness;
using MotCua.Engine.Verification.Soundness.Search;
using Xunit.Abstractions;

namespace MotCua.Engine.Tests.Verification.Soundness.Differential;

/// <summary>The comparison with the kernel finds faults planted in the checker, and makes the process small enough to be read.</summary>
public sealed class PlantedCheckerFaultTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, SearchParts> Faults = new()
    {
        ["a reduction that follows one strand and forgets that others meet it"] = SearchParts.Standard with { Reduction = OneStrand },
        ["alternatives at the border of an activity are left out"] = SearchParts.Standard with { Looks = (terrain, move) => terrain.Process.Find(move.ElementId) is not { IsBoundary: true } },
        ["two strands in one place are taken for one"] = SearchParts.Standard with { KeysCountStrands = false },
    };

    public static TheoryData<string> Names => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void PlantedFault_ComparisonWithKernel_FindsItAndMakesItSmall(string fault)
    {
        var judge = new Judge(model => SoundnessChecker.Check(model, DifferentialTests.Limits, Faults[fault]));

        // Where the checker itself is known to differ, nothing planted would be found.
        foreach (var seed in Enumerable.Range(1, 3_000).Except(DifferentialTests.Listed()))
        {
            if (judge.Differs(DifferentialCase.Mixed(seed), new DifferentialCoverage()) is null)
            {
                continue;
            }

            var (small, differs, elements) = new CaseShrinker(judge).Shrink(DifferentialCase.Mixed(seed));
            output.WriteLine($"Seed {seed}: {differs}{Environment.NewLine}{small}");
            elements.Should().BeLessThanOrEqualTo(14);
            return;
        }

        Assert.Fail("Not found.");
    }

    private static IEnumerable<IReadOnlyList<Move>> OneStrand(List<Strand> strands, IReadOnlyList<Terrain> terrains)
    {
        yield return strands.Find(s => !s.IsHost && s.Moves.Count > 0)?.Moves ?? [];
    }
}
