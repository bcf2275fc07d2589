using MotCua.Engine.Feel;

namespace MotCua.Benchmarks;

/// <summary>Expressions and decision tables: time and memory to compile and evaluate.</summary>
internal static class FeelBenchmark
{
    public static int Run(string[] arguments, TextWriter output)
    {
        var expression = FeelExpression.Parse("a + 1 > 2").Expression!;
        var scope = new FeelScope(FeelContext.Empty.With("a", FeelValue.Of(2)));
        var cost = Measure.Of(() => expression.Evaluate(scope));
        output.WriteLine($"a + 1 > 2: {cost.Nanoseconds:0} ns, {cost.Bytes:0} bytes");
        return 0;
    }
}
