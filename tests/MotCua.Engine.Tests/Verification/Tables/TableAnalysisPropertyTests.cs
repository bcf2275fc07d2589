using MotCua.Engine.Feel;
using MotCua.Engine.Verification.Conditions;
using MotCua.Engine.Verification.Tables;

namespace MotCua.Engine.Tests.Verification.Tables;

/// <summary>Random tables over few values: what the analysis says is what trying every combination says.</summary>
public sealed class TableAnalysisPropertyTests
{
    private const int Most = 4;

    private static readonly string[] Cells =
    [
        "-", "-", "0", "1", "3", "5", "< 3", "<= 2", "> 3", ">= 4", "[1..3]", "(1..4)", "[2..5)", "(0..2]", "1, 4", "0, [3..4]", "not(2)", "not([1..3])", "not(0, 5)",
        "!= 3", "? > 1 and ? < 4", "? = 0 or ? > 3", "not(? > 2)", "null", "not(null)", "null, 3", "if ? > 2 then ? < 4 else ? = 1", "[1, 2, 5]", "? in (1, [3..4])", "? between 1 and 3",
    ];

    [Theory]
    [InlineData(20261121)]
    [InlineData(4)]
    public void RandomTables_Analysed_SayWhatEveryCombinationSays(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 1_000; i++)
        {
            var (columns, rows) = Random(random);
            var unique = new TableCase($"U | {columns} | {rows} | ok");
            var analysis = unique.Analyse();
            var matches = Combinations(unique, analysis.Gaps.Count > 0 ? analysis.Gaps[0].Example.Values.Count : columns.Split('&').Length, columns.Contains('!', StringComparison.Ordinal)).ToList();

            (analysis.HasGaps == Satisfiability.Yes).Should().Be(matches.Any(m => m.Count == 0), "of {0} | {1}", columns, rows);
            analysis.HasGaps.Should().NotBe(Satisfiability.Unknown);
            analysis.OverlapCount.Should().Be(Pairs(matches), "of {0} | {1}", columns, rows);
            new TableCase($"F | {columns} | {rows} | ok").Analyse().Hidden.Select(h => h.Rule)
                .Should().Equal(HiddenIn(matches), "of {0} | {1}", columns, rows);
            analysis.NeverMatching.Where(c => matches.Any(m => m.Contains(c.Rule))).Should().BeEmpty("of {0} | {1}", columns, rows);
            Witnessed(unique, analysis);
        }
    }

    private static void Witnessed(TableCase table, TableAnalysis analysis)
    {
        foreach (var gap in analysis.Gaps)
        {
            table.Matching(gap.Example).Should().BeEmpty();
        }

        foreach (var overlap in analysis.Overlaps)
        {
            table.Matching(overlap.Example).Should().Contain([overlap.First, overlap.Second]);
        }
    }

    private static (string Columns, string Rows) Random(Random random)
    {
        var count = random.Next(1, 4);
        var required = random.Next(2) == 0 ? "!" : "";
        var columns = string.Join(" & ", Enumerable.Range(0, count).Select(c => $"x{c}{required}:{{\"type\":\"integer\",\"minimum\":0,\"maximum\":{Most}}}"));
        var rows = string.Join(" ; ", Enumerable.Range(0, random.Next(1, 9)).Select(_ => string.Join(" / ", Enumerable.Range(0, count).Select(_ => Cells[random.Next(Cells.Length)])) + " -> 1"));
        return (columns, rows);
    }

    // The rules that match each combination, by the real evaluator.
    private static IEnumerable<IReadOnlyCollection<int>> Combinations(TableCase table, int columns, bool required)
    {
        var model = table.Model;
        FeelValue[] values = [.. Enumerable.Range(0, Most + 1).Select(FeelValue.Of), .. required ? Array.Empty<FeelValue>() : [FeelValue.Null]];
        for (var i = 0; i < Math.Pow(values.Length, columns); i++)
        {
            var (rest, context) = (i, FeelContext.Empty);
            for (var c = 0; c < columns; c++)
            {
                context = context.With("x" + c, values[rest % values.Length]);
                rest /= values.Length;
            }

            yield return [.. model.Evaluate("t", new FeelScope(context)).Explanation.Decisions.Single().Tables.Single().MatchedRules];
        }
    }

    private static int Pairs(IEnumerable<IReadOnlyCollection<int>> matches)
        => matches.SelectMany(m => m.SelectMany(a => m.Where(b => a < b).Select(b => (a, b)))).Distinct().Count();

    private static IEnumerable<int> HiddenIn(List<IReadOnlyCollection<int>> matches)
        => matches.SelectMany(m => m).Distinct().Except(matches.Where(m => m.Count > 0).Select(m => m.Min())).Order();
}
