using System.Diagnostics;
using System.Text.Json.Nodes;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Tests.Feel;

/// <summary>No text and no value may crash, hang or exhaust the host.</summary>
public class FeelRobustnessTests
{
    private static readonly string[] Pieces =
    [
        "1", "0.5", "\"đ\"", "true", "null", "a", "data", "people", "?", "item", "(", ")", "[", "]", "{", "}", ",", ":", ".", "..", "+", "-", "*", "/", "**",
        "=", "!=", "<", ">=", " and ", " or ", " in ", " between ", " instance of ", "number", "list<number>", "if ", " then ", " else ", "for x in ", " return ",
        "some x in ", " satisfies ", "function(x) ", "not(", "sum(", "replace(", "@\"P1D\"", "@\"2026-02-17\"", "//", "/*", "\\", "'", "\ud800", "x: ", "sort(", "string(",
    ];

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
    public void Evaluation_WithoutEnd_StopsAtItsBudget(string expression, string code)
    {
        var clock = Stopwatch.StartNew();

        var result = FeelExpression.Parse(expression).Expression!.Evaluate(FeelScope.Empty);

        result.Value.IsNull.Should().BeTrue();
        result.Diagnostics.Select(d => d.Code).Should().Contain(code);
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
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
    public void RandomTexts_Evaluated_NeverThrow()
    {
        var random = new Random(20260217);
        var scope = new FeelScope(FeelContext.Empty.With("a", FeelValue.Of(3)).With("people", FeelValue.OfList([FeelValue.Of(1)]))) { Limits = new FeelLimits { Steps = 2_000 } };
        var clock = Stopwatch.StartNew();
        var evaluated = 0;
        for (var i = 0; i < 20_000 && clock.Elapsed < TimeSpan.FromSeconds(8); i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var parsed = i % 3 == 0 ? FeelExpression.ParseUnaryTests(text, FeelCase.Shape()) : FeelExpression.Parse(text, FeelCase.Shape());
            parsed.Succeeded.Should().Be(parsed.Diagnostics.Count == 0, "of {0}", text);
            if (parsed.Succeeded)
            {
                evaluated++;
                parsed.Expression.Evaluate(scope).Value.Should().NotBeNull();
                FeelChecker.Check(parsed.Expression, FeelCase.Shape()).Should().NotBeNull();
            }
        }

        evaluated.Should().BeGreaterThan(200, "the pieces must make expressions now and then");
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
