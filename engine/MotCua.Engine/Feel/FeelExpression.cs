namespace MotCua.Engine.Feel;

/// <summary>A compiled FEEL expression or list of unary tests; immutable and free of threads.</summary>
public sealed class FeelExpression
{
    private FeelExpression(string text) => Text = text;

    /// <summary>The text as given.</summary>
    public string Text { get; }

    /// <summary>The free names and paths this reads, such as <c>data.loaiNha</c> or <c>steps.thamDinh.outcome</c>, sorted.</summary>
    public IReadOnlyList<string> ReferencedPaths { get; } = [];

    /// <summary>Reads an expression. <paramref name="names"/> tells which names with spaces or operators exist.</summary>
    public static FeelParseResult Parse(string text, FeelScopeShape? names = null) => new(null, [new("MC-FEEL-010", 0, 0, ["?", "?"], FeelSeverity.Error)]);

    /// <summary>Reads unary tests, as in the cells of a decision table; evaluated with the input value under the name <c>?</c>.</summary>
    public static FeelParseResult ParseUnaryTests(string text, FeelScopeShape? names = null) => Parse(text, names);

    /// <summary>Works the expression out; never throws for what the text or the values hold.</summary>
    public FeelResult Evaluate(FeelScope scope) => new(FeelValue.Null, []);
}
