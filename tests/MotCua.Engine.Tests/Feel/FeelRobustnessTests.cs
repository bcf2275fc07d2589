using System.Diagnostics;
using System.Text.Json.Nodes;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Tests.Feel;

/// <summary>No text and no value may crash, hang or exhaust the host.</summary>
public class FeelRobustnessTests
{
    public static TheoryData<string> DeepTexts => new()
    {
        new string('(', 50_000),
        new string('[', 50_000),
        new string('-', 50_000) + "1",
        string.Concat(Enumerable.Repeat("{a:", 20_000)),
        string.Concat(Enumerable.Repeat("if true then ", 5_000)),
        string.Concat(Enumerable.Repeat("function(x) ", 5_000)),
        "1" + string.Concat(Enumerable.Repeat("+1", 40_000)),
        "1" + string.Concat(Enumerable.Repeat("**1", 30_000)),
        "a" + string.Concat(Enumerable.Repeat(".a", 40_000)),
        "a" + string.Concat(Enumerable.Repeat("[1]", 30_000)),
        "a" + string.Concat(Enumerable.Repeat("(1)", 30_000)),
        "1 instance of " + string.Concat(Enumerable.Repeat("list<", 15_000)),
        "not(" + new string('(', 20_000),
        new string('x', 200_000),
    };

    [Theory]
    [MemberData(nameof(DeepTexts))]
    public void Text_TooDeepOrTooLong_IsACleanDiagnostic(string text)
    {
        foreach (var parsed in new[] { FeelExpression.Parse(text), FeelExpression.ParseUnaryTests(text) })
        {
            parsed.Succeeded.Should().BeFalse();
            parsed.Diagnostics.Should().ContainSingle();
        }
    }

    [Theory]
    [InlineData("for a in 1..1000000, b in 1..1000000 return a", "MC-FEEL-050")]
    [InlineData("count(for i in 1..999999999999999999 return i)", "MC-FEEL-050")]
    [InlineData("some x in 1..100000000 satisfies x < 0", "MC-FEEL-050")]
    [InlineData("{ f: function(f, n) f(f, n + 1), r: f(f, 1) }.r", "MC-FEEL-051")]
    [InlineData("{ f: function(f) [f(f), f(f)], r: f(f) }.r", "MC-FEEL-051")]
    [InlineData("string length(for i in 1..60 return if i = 1 then \"aaaaaaaaaaaaaaaa\" else partial[-1] + partial[-1])[1]", "MC-FEEL-050")]
    [InlineData("count(for i in 1..60 return if i = 1 then [1] else concatenate(partial[-1], partial[-1]))", "MC-FEEL-050")]
    [InlineData("for i in 1..1000000000 return i", "MC-FEEL-050")]
    [InlineData("every x in 1..1000000000 satisfies every y in 1..1000000000 satisfies true", "MC-FEEL-050")]
    [InlineData("(1..1000000000)[item > 5 or (some x in 1..1000000000 satisfies false)]", "MC-FEEL-050")]
    [InlineData("string length(replace(string join(for i in 1..30000 return \"a\"), \"a\", string join(for i in 1..30000 return \"b\")))", "MC-FEEL-050")]
    [InlineData("sort(for i in 1..200000 return modulo(i * 7919, 10007), function(x, y) x < y)", "MC-FEEL-050")]
    [InlineData("{ f: function(self, n) self(self, n) + self(self, n), r: f(f, 1) }.r", "MC-FEEL-051")]
    [InlineData("for i in 1..1000 return matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^(a+)+\\1$\")", "MC-FEEL-052")]
    [InlineData("for i in 1..100000 return matches(\"a\", string(i))", "MC-FEEL-050")]
    [InlineData("flatten(for i in 1..60 return if i = 1 then [1] else [partial[-1], partial[-1]])", "MC-FEEL-050")]
    public void Evaluation_WithoutEnd_StopsAtItsBudget(string expression, string code)
    {
        var clock = Stopwatch.StartNew();

        var result = FeelExpression.Parse(expression).Expression!.Evaluate(FeelScope.Empty);

        result.Value.IsNull.Should().BeTrue();
        result.Diagnostics.Select(d => d.Code).Should().Contain(code);
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData("10 ** 6144 * 10", "MC-FEEL-034")]
    [InlineData("9 ** 999999999", "MC-FEEL-034")]
    [InlineData("1.0000001 ** 999999999999999999", "MC-FEEL-034")]
    [InlineData("2 ** (10 ** 30)", "MC-FEEL-034")]
    [InlineData("exp(10 ** 40)", "MC-FEEL-034")]
    [InlineData("modulo(10 ** 6000, 1 / 10 ** 6000) > 5", null)]
    [InlineData("decimal(1, 6176) = 1", null)]
    [InlineData("matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^(a+)+$\")", null)]
    [InlineData("matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^(a+)+\\1$\")", "MC-FEEL-052")]
    [InlineData("sort([3, 1, 2, 5, 4], function(x, y) true) != null", null)]
    [InlineData("sort([3, 1, 2], function(x, y) 1)", "MC-FEEL-036")]
    public void Evaluation_OfMonsters_IsQuick(string expression, string? code)
    {
        var clock = Stopwatch.StartNew();

        var result = FeelExpression.Parse(expression).Expression!.Evaluate(FeelScope.Empty);

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
        (result.Diagnostics.Count == 0 ? null : result.Diagnostics[0].Code).Should().Be(code);
    }

    [Fact]
    public void Evaluation_SmallStack_IsEnoughForTheDeepestTree()
    {
        FeelResult? result = null;
        var text = string.Concat(Enumerable.Repeat("[", 290)) + "1" + string.Concat(Enumerable.Repeat("]", 290));
        var recursion = "{ f: function(f, n) if n = 0 then " + text + " else f(f, n - 1), r: f(f, 400) }.r";
        var thread = new Thread(() => result = FeelExpression.Parse(recursion).Expression?.Evaluate(FeelScope.Empty), 1024 * 1024);
        thread.Start();
        thread.Join();

        result!.Diagnostics.Should().Contain(d => d.Code == "MC-FEEL-051");
    }

    [Fact]
    public void Json_ThereAndBack_IsTheSame()
    {
        const string Json = """{"số":1.50,"tên":"Đào","có":true,"không":null,"danh sách":[1,"2",[]],"ngày":"2026-02-17"}""";

        var value = FeelValue.FromJson(JsonNode.Parse(Json));

        ((FeelContext)value).TryGet("ngày", out var day).Should().BeTrue();
        day.Should().Be(FeelValue.Of("2026-02-17"));
        FeelValue.FromJson(value.ToJson()).Should().Be(value);
    }

    [Fact]
    public void Json_WithATypeThatSaysDate_GivesADate()
    {
        var type = FeelType.ContextOf(("ngày", FeelType.Date));

        var value = (FeelContext)FeelValue.FromJson(JsonNode.Parse("""{"ngày":"2026-02-17"}"""), type);

        value.TryGet("ngày", out var day).Should().BeTrue();
        day.Should().Be(FeelValue.OfDate(new DateOnly(2026, 2, 17)));
        value.ToJson()!["ngày"]!.GetValue<string>().Should().Be("2026-02-17");
    }
}
