using System.Globalization;
using MotCua.Engine.Feel;

namespace MotCua.Benchmarks;

/// <summary>Expressions and decision tables beside a script engine and code by hand: time and memory to compile and evaluate.</summary>
internal static class FeelBenchmark
{
    private const int MostGrowth = 5;

    public static int Run(string[] arguments, TextWriter output)
    {
        var violations = new List<string>();
        output.WriteLine($"{"",-62} {"FEEL evaluate",18} {"FEEL compile",20} {"script evaluate",18} {"script parse",20} {"by hand",16} {"FEEL:hand",10}");
        var ratios = new List<double>();
        foreach (var one in BenchmarkCases.Conditions)
        {
            var (cost, ratio) = Compare(one, output);
            ratios.Add(ratio);
            if (cost.Bytes >= 1)
            {
                violations.Add(string.Create(CultureInfo.InvariantCulture, $"the condition allocates {cost.Bytes:0} bytes: {one.Feel}"));
            }
        }

        output.WriteLine();
        foreach (var one in BenchmarkCases.Loops)
        {
            ratios.Add(Compare(one, output).Ratio);
        }

        output.WriteLine();
        var tables = new[] { 10, 100, 1_000 }.Select(rules => Table(rules, output)).ToList();
        var growth = tables[^1].Nanoseconds / tables[0].Nanoseconds;
        if (growth > MostGrowth)
        {
            violations.Add(string.Create(CultureInfo.InvariantCulture, $"1,000 rules take {growth:0.0} times as long as 10"));
        }

        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"FEEL to code by hand: median {ratios.Order().ElementAt(ratios.Count / 2):0.0}, worst {ratios.Max():0.0} (aim: 10)"));
        violations.ForEach(output.WriteLine);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"gates: conditions allocate nothing: {(violations.Any(v => v.Contains("allocates", StringComparison.Ordinal)) ? "FAILED" : "passed")}; 1,000 rules to 10: {growth:0.00} (at most {MostGrowth}): {(growth > MostGrowth ? "FAILED" : "passed")}"));
        return violations.Count == 0 ? 0 : 1;
    }

    private static (Measure Feel, double Ratio) Compare(BenchmarkCase one, TextWriter output)
    {
        var expression = FeelExpression.Parse(one.Feel).Expression!;
        var scope = DossierDocument.Feel();
        var script = new ScriptCase(one.Script);
        var document = DossierDocument.ByHand();
        Agree(one.Feel, expression.Evaluate(scope).Value.ToString(), script.Run(), one.ByHand(document));
        var feel = Measure.Of(() => expression.Evaluate(scope));
        var hand = Measure.Of(() => one.ByHand(document));
        Line(output, one.Feel, feel, Measure.Of(() => FeelExpression.Parse(one.Feel)), Measure.Of(() => script.Run()), Measure.Of(() => ScriptCase.Parse(one.Script)), hand);
        return (feel, feel.Nanoseconds / hand.Nanoseconds);
    }

    private static Measure Table(int rules, TextWriter output)
    {
        var table = new TableCase(rules);
        var model = table.Read();
        var scope = table.Scope();
        var (prelude, text) = table.Script();
        var script = new ScriptCase(text, prelude);
        Agree($"{rules} rules", model.Evaluate("fee", scope).Value.ToString(), script.Run(), table.ByHand(table.Area, "khac"));
        var feel = Measure.Of(() => model.Evaluate("fee", scope));
        Line(output, $"decision table of {rules} rules", feel, Measure.Of(() => table.Read()), Measure.Of(() => script.Run()), Measure.Of(() => ScriptCase.Parse(prelude)), Measure.Of(() => table.ByHand(table.Area, "khac")));
        return feel;
    }

    // A comparison of answers that differ would compare nothing.
    private static void Agree(string what, string feel, object? script, object? byHand)
    {
        var texts = new[] { feel, Text(script), Text(byHand) };
        if (texts.Distinct().Count() != 1)
        {
            throw new InvalidOperationException($"{what}: {string.Join(", ", texts)}");
        }
    }

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture)!.Replace("True", "true", StringComparison.Ordinal).Replace("False", "false", StringComparison.Ordinal).Replace(".0", "", StringComparison.Ordinal);

    private static void Line(TextWriter output, string name, Measure feel, Measure compile, Measure script, Measure parse, Measure hand)
        => output.WriteLine($"{(name.Length > 62 ? name[..61] + "…" : name),-62} {Cell(feel),18} {Cell(compile),20} {Cell(script),18} {Cell(parse),20} {Cell(hand),16} {feel.Nanoseconds / hand.Nanoseconds,10:0.0}");

    private static string Cell(Measure measure) => string.Create(CultureInfo.InvariantCulture, $"{measure.Nanoseconds:#,0} ns {measure.Bytes:#,0} B");
}
