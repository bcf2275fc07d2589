using MotCua.Engine.Feel;
using MotCua.Engine.Verification.Domains;

namespace MotCua.Engine.Tests.Verification.Domains;

/// <summary>Sets of values obey the laws of sets, and their examples belong to them.</summary>
public sealed class ValueSetTests
{
    private static readonly string[] Literals =
    [
        "0", "1", "2", "2.5", "-3", "1E34", "0.0000000000000000000000000000000001", "\"\"", "\"a\"", "\"b\"", "\"thường\"", "true", "false", "@\"2026-01-01\"", "@\"2026-12-31\"",
        "@\"08:00:00\"", "@\"08:00:00.5\"", "@\"08:00:00+07:00\"", "@\"2026-01-01T10:00:00\"", "@\"2026-01-01T10:00:00Z\"", "@\"P1D\"", "@\"PT36H\"", "@\"P1Y\"", "@\"P13M\"", "null", "[1]",
    ];

    private static readonly FeelValue[] Values = [.. Literals.Select(Value)];

    [Fact]
    public void RandomSets_Combined_ObeyTheLawsOfSets()
    {
        var random = new Random(34);
        for (var i = 0; i < 1_000; i++)
        {
            var (a, b, c) = (Set(random, 3), Set(random, 3), Set(random, 3));

            a.Complement().Complement().Should().Be(a, "involution");
            a.Union(b).Complement().Should().Be(a.Complement().Intersect(b.Complement()), "De Morgan");
            a.Intersect(b).Complement().Should().Be(a.Complement().Union(b.Complement()), "De Morgan");
            a.Intersect(b.Union(c)).Should().Be(a.Intersect(b).Union(a.Intersect(c)), "distribution");
            a.Union(a.Intersect(b)).Should().Be(a, "absorption");
            a.Union(a.Complement()).Should().Be(ValueSet.All);
            a.Intersect(a.Complement()).IsEmpty.Should().BeTrue();
            a.Except(b).Union(a.Intersect(b)).Should().Be(a);
            a.Includes(a.Intersect(b)).Should().BeTrue();
            foreach (var value in Values)
            {
                a.Union(b).Contains(value).Should().Be(a.Contains(value) || b.Contains(value));
                a.Intersect(b).Contains(value).Should().Be(a.Contains(value) && b.Contains(value));
                a.Complement().Contains(value).Should().Be(!a.Contains(value));
            }
        }
    }

    [Fact]
    public void RandomSets_NotEmpty_HaveAnExampleOfTheirOwn()
    {
        var random = new Random(35);
        for (var i = 0; i < 1_000; i++)
        {
            var set = Set(random, 4);
            var example = set.Sample();

            (example is null).Should().Be(set.IsEmpty, "of {0}", set);
            (example is null || set.Contains(example)).Should().BeTrue("{0} belongs to {1}", example, set);
        }
    }

    [Theory]
    [InlineData("10", true, "20", true, "10")]
    [InlineData("10", false, "20", true, "11")]
    [InlineData("198", false, null, false, "199")]
    [InlineData(null, false, "10", false, "9")]
    [InlineData(null, false, "10", true, "10")]
    [InlineData("2", false, "3", false, "2.5")]
    [InlineData("2.1", false, "2.2", false, "2.15")]
    [InlineData("0.5", true, "20", true, "1")]
    [InlineData("@\"2026-03-31\"", false, null, false, "@\"2026-04-01\"")]
    [InlineData(null, false, "@\"2026-03-01\"", false, "@\"2026-02-28\"")]
    [InlineData("@\"P5D\"", false, null, false, "@\"P5DT1H\"")]
    [InlineData("@\"08:00:00\"", false, "@\"08:00:30\"", false, "@\"08:00:01\"")]
    [InlineData("@\"P1Y\"", false, null, false, "@\"P1Y1M\"")]
    public void Sample_OfAStretch_IsTheNearestRoundValue(string? from, bool fromIncluded, string? to, bool toIncluded, string expected)
        => ValueSet.Between(from is null ? null : Value(from), fromIncluded, to is null ? null : Value(to), toIncluded)!.Sample().Should().Be(Value(expected));

    [Fact]
    public void Stretch_BetweenTwoNumbersOf34DigitsThatFollowEachOther_IsEmpty()
    {
        var (low, high) = (Value("1.000000000000000000000000000000001"), Value("1.000000000000000000000000000000002"));

        ValueSet.Between(low, false, high, false)!.IsEmpty.Should().BeTrue();
        ValueSet.Between(low, true, high, false)!.Should().Be(ValueSet.Of(low));
    }

    [Theory]
    [InlineData("1", "(2..3)", true)]
    [InlineData("1", "(2..4)", false)]
    [InlineData("0.5", "(2..2.5)", true)]
    [InlineData("1000", "[1..999]", true)]
    [InlineData("1000", "[1..1000]", false)]
    public void Grid_OfWholeSteps_LeavesOnlyMultiples(string step, string range, bool empty)
    {
        var interval = (FeelRange)Value(range);
        var set = ValueSet.Between(interval.Start, interval.StartIncluded, interval.End, interval.EndIncluded)!;
        FeelNumber.TryParse(step, out var by).Should().BeTrue();

        set.OnGrid(by).IsEmpty.Should().Be(empty);
    }

    [Fact]
    public void Times_EqualInFeel_AreInTheSetOfEither()
        => ValueSet.Of(Value("@\"08:00:00\"")).Contains(Value("@\"08:00:00.5\"")).Should().BeTrue("= does not look at fractions of a second");

    private static ValueSet Set(Random random, int depth)
    {
        if (depth == 0 || random.Next(4) == 0)
        {
            var value = Values[random.Next(Values.Length)];
            return random.Next(4) switch
            {
                0 => ValueSet.Of(value),
                1 => ValueSet.OfKind(value.Kind),
                2 => ValueSet.Between(value, random.Next(2) == 0, null, false) ?? ValueSet.Null,
                _ => ValueSet.Between(null, false, value, random.Next(2) == 0) ?? ValueSet.Empty,
            };
        }

        var a = Set(random, depth - 1);
        return random.Next(3) switch { 0 => a.Complement(), 1 => a.Union(Set(random, depth - 1)), _ => a.Intersect(Set(random, depth - 1)) };
    }

    private static FeelValue Value(string literal) => FeelExpression.Parse(literal).Expression!.Evaluate(FeelScope.Empty).Value;
}
