using System.Diagnostics;
using System.Globalization;
using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Tests.Dmn;

namespace MotCua.Engine.Tests.Feel;

/// <summary>
/// Random texts, random trees and mutated expressions, each read, printed, checked and evaluated on a small stack.
/// <c>MOTCUA_FUZZ_SECONDS</c> gives each kind that many seconds instead of 4; <c>MOTCUA_FUZZ_SEED</c> other numbers.
/// </summary>
public class FeelFuzzTests
{
    private const int SmallStack = 512 * 1024;

    private static readonly TimeSpan Length = TimeSpan.FromSeconds(Setting("MOTCUA_FUZZ_SECONDS", 4));
    private static readonly FeelLimits Limits = new() { Steps = 3_000 };
    private static readonly TimeSpan LongestOne = TimeSpan.FromSeconds(5);

    private static readonly string[] Pieces =
    [
        "1", "0.5", "1e6000", "\"đ\"", "true", "null", "a", "data", "people", "?", "item", "(", ")", "[", "]", "{", "}", ",", ":", ".", "..", "+", "-", "*", "/", "**",
        "=", "!=", "<", ">=", " and ", " or ", " in ", " between ", " instance of ", "number", "list<number>", "if ", " then ", " else ", "for x in ", " return ",
        "some x in ", "every x in ", " satisfies ", "function(x) ", "external ", "not(", "sum(", "replace(", "matches(", "range(", "@\"P1D\"", "@\"2026-02-17\"", "//", "/*", "*/", "\\", "'", "\ud800",
        "x: ", "sort(", "string(", "\n", " ", "đơn giá", "họ và tên", "số tầng", "partial", "date(", "flatten(", "context put(",
    ];

    [Fact]
    public void RandomTexts_Always_EndWithAValueOrADiagnostic()
        => Run(random => string.Concat(Enumerable.Range(0, random.Next(1, 16)).Select(_ => Pieces[random.Next(Pieces.Length)])));

    [Fact]
    public void RandomTrees_Always_EndWithAValueOrADiagnostic()
        => Run(random => FeelPrinter.Print(new FeelRandomTree(random).Expression(random.Next(2, 6))));

    [Fact]
    public void MutatedExpressions_Always_EndWithAValueOrADiagnostic()
    {
        string[] seeds = [.. FeelCaseFile.All().Select(c => c.Expression), .. TckFolder.Path is null ? [] : TckFolder.Expressions().Where(e => e.Length < 400)];
        Run(random => Mutate(seeds[random.Next(seeds.Length)], seeds[random.Next(seeds.Length)], random));
    }

    [Fact]
    public void MutatedTables_Always_EndWithAValueOrADiagnostic()
        => OnSmallStack(random =>
        {
            var cells = Enumerable.Range(0, random.Next(1, 8)).Select(_ => Cell(random) + ";" + Cell(random).Replace(";", "", StringComparison.Ordinal));
            var model = DmnXml.Read(DmnXml.Table(new[] { "UNIQUE", "FIRST", "COLLECT", "PRIORITY", "OUTPUT ORDER", "COLLECT SUM" }[random.Next(6)], "1, 2, \"a\"", "", [.. cells])).Model!;
            var n = random.Next(3) == 0 ? FeelValue.Of("a") : random.Next(4) == 0 ? FeelValue.Null : FeelValue.Of(random.Next(6));
            model.Evaluate("t", DmnXml.Scope(("n", n)) with { Limits = Limits }).Value.Should().NotBeNull();
        });

    private static string Cell(Random random)
    {
        var text = random.Next(3) == 0 ? FeelPrinter.Print(new FeelRandomTree(random).Tests()) : new[] { "-", "1", "< 3", "[1..4)", "not(2)", "\"a\"", "1, 5", "? > 2", "null", "not([2..4))", "a b", "n + 1" }[random.Next(12)];
        return text.Contains(';', StringComparison.Ordinal) || text.Any(char.IsControl) || text.Contains('\ud800', StringComparison.Ordinal) ? "-" : text;
    }

    private static void Run(Func<Random, string> make)
    {
        var evaluated = 0;
        OnSmallStack(random =>
        {
            var text = make(random);
            var watch = Stopwatch.StartNew();
            foreach (var parsed in new[] { FeelExpression.Parse(text, FeelCase.Shape()), FeelExpression.ParseUnaryTests(text, FeelCase.Shape()) })
            {
                (parsed.Expression is null).Should().Be(parsed.Diagnostics.Count > 0, "of {0}", text);
                if (parsed.Expression is not { } expression)
                {
                    continue;
                }

                evaluated++;
                FeelChecker.Check(expression, FeelCase.Shape()).Should().NotBeNull();
                var result = expression.Evaluate(FeelCase.Scope with { Limits = Limits });
                result.Value.ToString().Should().NotBeNull();
                result.Diagnostics.All(d => d.Text("vi") != d.Code && d.Start >= 0 && d.Length >= 0).Should().BeTrue("of {0}", text);
                var printed = expression.CanonicalText;
                var again = FeelParser.Parse(printed, FeelCase.Shape(), expression.Tree is TestsNode);
                if (again.Tree is { } tree)
                {
                    FeelTreeText.Of(tree).Should().Be(FeelTreeText.Of(expression.Tree), "of {0}, printed as {1}", text, printed);
                }
                else
                {
                    again.Mistake!.Code.Should().BeOneOf(["MC-FEEL-011", "MC-FEEL-006"], "of {0}, printed as {1}", text, printed);
                }
            }

            watch.Elapsed.Should().BeLessThan(LongestOne, "of {0}", text);
        });
        evaluated.Should().BeGreaterThan(100, "the texts must be expressions now and then");
    }

    private static string Mutate(string text, string other, Random random)
    {
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            text = random.Next(5) switch
            {
                0 when at < text.Length => text.Remove(at, Math.Min(random.Next(1, 6), text.Length - at)),
                1 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
                2 => text[..at] + other[random.Next(other.Length + 1)..],
                3 when at < text.Length => text[..at] + (char)random.Next(32, 600) + text[(at + 1)..],
                _ => text + text[..Math.Min(at, 200)],
            };
        }

        return text;
    }

    private static void OnSmallStack(Action<Random> one)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    var random = new Random(Setting("MOTCUA_FUZZ_SEED", 20260217));
                    for (var clock = Stopwatch.StartNew(); clock.Elapsed < Length;)
                    {
                        one(random);
                    }
                }
                catch (Exception e)
                {
                    failure = e;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        failure.Should().BeNull();
    }

    private static int Setting(string name, int standard)
        => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : standard;
}
