using MotCua.Engine.Verification.Conditions;

namespace MotCua.Engine.Tests.Verification.Tables;

/// <summary>Small decision tables with verdicts made by hand; every example is put to the real evaluator.</summary>
public sealed class TableAnalysisTests
{
    public static TheoryData<int, string> Lines()
    {
        var data = new TheoryData<int, string>();
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Verification", "Tables", "decision-tables.txt"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length > 0 && lines[i][0] != '#')
            {
                data.Add(i + 1, lines[i]);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Table_OfTheFile_HasItsVerdict(int number, string line)
    {
        number.Should().BePositive();
        var table = new TableCase(line);

        var said = TableCase.Say(table.Analyse());

        var expected = table.Verdict == "ok" ? [] : table.Verdict.Split(" ; ");
        said.Should().HaveCount(expected.Length, "it says {0}", string.Join(" ; ", said));
        foreach (var (actual, wanted) in said.Zip(expected))
        {
            (actual == wanted || actual.StartsWith(wanted + " ", StringComparison.Ordinal)).Should().BeTrue("“{0}” should be “{1}”", actual, wanted);
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Example_OfAGapOrOverlap_IsOneForTheEvaluator(int number, string line)
    {
        number.Should().BePositive();
        var table = new TableCase(line);
        var analysis = table.Analyse();

        foreach (var gap in analysis.Gaps)
        {
            table.Matching(gap.Example).Should().BeEmpty("{0} is a gap", gap.Example);
        }

        foreach (var overlap in analysis.Overlaps)
        {
            table.Matching(overlap.Example).Should().Contain([overlap.First, overlap.Second], "both match {0}", overlap.Example);
        }

        (analysis.HasGaps == Satisfiability.Yes).Should().Be(analysis.Gaps.Count > 0);
    }

    [Fact]
    public void Tables_OfTheFile_AreSixtyAtLeast() => Lines().Count.Should().BeGreaterThanOrEqualTo(60);
}
