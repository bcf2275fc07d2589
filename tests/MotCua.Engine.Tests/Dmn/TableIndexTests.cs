using System.Globalization;
using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Tests.Dmn;

/// <summary>Finding rules by index gives what looking at every rule gives: values, matches, diagnostics.</summary>
public class TableIndexTests
{
    private static readonly string[] Cells =
    [
        "-", "1", "3", "< 3", "<= 2", "> 4", ">= 5", "[1..4)", "(2..5]", "not(2)", "not([2..4))", "1, 5", "[1, 2, 6]", "!= 3", "= 4", "\"a\"", "\"b\", \"c\"", "< \"b\"", "[\"a\"..\"c\")",
        "true", "not(true)", "null", "? > 2", "n + 1", "@\"2026-02-17\"", "< @\"2026-03-01\"", "@\"P1D\"", "(< 4)", "[5..3]", "not(null)", "> 2, \"a\"", "wrong(",
    ];

    private static readonly string[] Inputs = ["0", "1", "2", "2.5", "3", "4", "5", "6", "\"a\"", "\"b\"", "\"\"", "true", "false", "null", "@\"2026-02-17\"", "@\"P1D\"", "[1, 2]", "[1..2]"];

    [Fact]
    public void RandomTables_LookedUp_GiveWhatEveryRuleInTurnGives()
    {
        var random = new Random(20260219);
        for (var i = 0; i < 1_500; i++)
        {
            var pool = random.Next(2) == 0 ? Cells : Cells[..15];
            var columns = random.Next(1, 4);
            var rows = Enumerable.Range(0, random.Next(1, 70)).Select(_ => Enumerable.Range(0, columns).Select(_ => pool[random.Next(pool.Length)]).ToArray()).ToArray();
            var xml = Table(rows, columns);
            var model = DmnXml.Read(xml).Model!;
            var scope = DmnXml.Scope([("n", FeelValue.Of(2)), .. Enumerable.Range(0, columns).Select(c => ("x" + c, Value(Inputs[random.Next(Inputs.Length)])))]);

            var found = model.Evaluate("t", scope);

            var expected = EveryRule(rows, scope);
            found.Explanation.Decisions[0].Tables[0].MatchedRules.Should().Equal(expected.Matches, "of {0}", xml);
            found.Diagnostics.Where(d => d.Code != "MC-DMN-024").Select(d => (d.Code, d.Start)).Take(50).Should().Equal(expected.Diagnostics.Take(50), "of {0}", xml);
        }
    }

    [Fact]
    public void ThousandRules_OfConstants_CostFewSteps()
    {
        var rows = Enumerable.Range(0, 1_000).Select(i => new[] { string.Create(CultureInfo.InvariantCulture, $"[{i}..{i + 1})") }).ToArray();
        var model = DmnXml.Read(Table(rows, 1)).Model!;

        var result = model.Evaluate("t", DmnXml.Scope(("x0", FeelValue.Of(730))) with { Limits = new FeelLimits { Steps = 40 } });

        result.Value.Should().Be(FeelValue.OfList([FeelValue.Of(731)]));
    }

    private static (List<int> Matches, List<(string, int)> Diagnostics) EveryRule(string[][] rows, FeelScope scope)
    {
        var (matches, diagnostics) = (new List<int>(), new List<(string, int)>());
        for (var r = 0; r < rows.Length; r++)
        {
            var all = true;
            for (var c = 0; c < rows[r].Length && all; c++)
            {
                _ = scope.Names.TryGet("x" + c, out var input);
                var result = FeelExpression.ParseUnaryTests(rows[r][c], FeelScopeShape.Of(("n", FeelType.Number))).Expression?.Evaluate(scope with { Names = scope.Names.With("?", input!) });
                diagnostics.AddRange(result?.Diagnostics.Select(d => (d.Code, d.Start)) ?? []);
                all = result?.Value.AsBoolean == true;
            }

            if (all)
            {
                matches.Add(r + 1);
            }
        }

        return (matches, diagnostics);
    }

    private static FeelValue Value(string text) => FeelExpression.Parse(text).Expression!.Evaluate(FeelScope.Empty).Value;

    private static string Table(string[][] rows, int columns)
    {
        var inputs = Enumerable.Range(0, columns).ToArray();
        return DmnXml.Definitions($"""
            <inputData id="n" name="n"><variable name="n"/></inputData>
            {string.Concat(inputs.Select(c => $"<inputData id=\"x{c}\" name=\"x{c}\"><variable name=\"x{c}\"/></inputData>"))}
            <decision id="t" name="t"><variable name="t"/>
              <informationRequirement><requiredInput href="#n"/></informationRequirement>
              {string.Concat(inputs.Select(c => $"<informationRequirement><requiredInput href=\"#x{c}\"/></informationRequirement>"))}
              <decisionTable hitPolicy="RULE ORDER">
                {string.Concat(inputs.Select(c => $"<input><inputExpression><text>x{c}</text></inputExpression></input>"))}<output/>
                {string.Concat(rows.Select((row, r) => $"<rule>{string.Concat(row.Select(cell => $"<inputEntry><text>{System.Security.SecurityElement.Escape(cell)}</text></inputEntry>"))}<outputEntry><text>{r + 1}</text></outputEntry></rule>"))}
              </decisionTable></decision>
            """);
    }
}
