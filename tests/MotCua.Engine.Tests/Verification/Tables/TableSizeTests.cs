using System.Diagnostics;
using System.Globalization;
using MotCua.Engine.Verification.Conditions;
using MotCua.Engine.Verification.Tables;

namespace MotCua.Engine.Tests.Verification.Tables;

/// <summary>Large tables end: with an answer, or with saying that there is none.</summary>
public sealed class TableSizeTests
{
    private static readonly string[] Cells = ["-", "-", "< 20", ">= 20", "[10..30]", "> 50", "[40..60)", "not([0..10])"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Table_OfTenColumnsAndTwoHundredRules_IsAnalysedInAMoment(int seed)
    {
        var random = new Random(seed);
        var table = Table(random, 10, 200);

        var watch = Stopwatch.StartNew();
        var analysis = table.Analyse();

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), "usually it takes a fraction of a second");
        (analysis.IsCutShort || analysis.HasGaps != Satisfiability.Unknown).Should().BeTrue();
        foreach (var gap in analysis.Gaps)
        {
            table.Matching(gap.Example).Should().BeEmpty();
        }
    }

    [Fact]
    public void Table_LikeATreeOfTwoHundredLeaves_IsFoundComplete()
    {
        // Each rule excludes the ones before: a chain of cases with a last one for the rest.
        var rules = Enumerable.Range(0, 199).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i} / - / - -> 1")).Append("not([0..198]) / - / - -> 1")
            .Append("[0..198] / < 0 / null -> 2");
        var table = new TableCase($"F | a:number & b:number & c:number | {string.Join(" ; ", rules)} | ok");

        var analysis = table.Analyse();

        // Between 1 and 2 lies 1.5.
        analysis.HasGaps.Should().Be(Satisfiability.Yes);
        analysis.Gaps[0].Example.Values[0].Value.Should().Match<MotCua.Engine.Feel.FeelValue>(v => !((MotCua.Engine.Feel.FeelNumberValue)v).Value.IsInteger);
    }

    [Fact]
    public void Table_BeyondTheBound_SaysThatItIsCutShort()
    {
        var table = Table(new Random(7), 10, 200);

        var analysis = TableAnalysis.Of(table.Model, null, new TableLimits { Steps = 100 }).Single();

        analysis.IsCutShort.Should().BeTrue();
        TableAnalysis.Of(table.Model, null, new TableLimits { Rules = 100 }).Single().IsCutShort.Should().BeTrue();
    }

    [Fact]
    public void Table_OfThousandDifferentTexts_IsAnalysed()
    {
        var rules = Enumerable.Range(0, 1_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"\"m{i}\" -> {i}")).Append("\"m7\" -> 0");
        var analysis = new TableCase($"U | a:string | {string.Join(" ; ", rules)} | ok").Analyse();

        analysis.Overlaps.Should().ContainSingle().Which.Should().Match<TableOverlap>(o => o.First == 8 && o.Second == 1_001);
        analysis.HasGaps.Should().Be(Satisfiability.Yes);
    }

    private static TableCase Table(Random random, int columns, int rows)
        => new("U | " + string.Join(" & ", Enumerable.Range(0, columns).Select(c => $"x{c}:number")) + " | "
            + string.Join(" ; ", Enumerable.Range(0, rows).Select(_ => string.Join(" / ", Enumerable.Range(0, columns).Select(_ => Cells[random.Next(Cells.Length)])))) + " | ok");
}
