namespace MotCua.Engine.Feel;

/// <summary>A compiled FEEL expression or list of unary tests; immutable, and usable by several threads at once.</summary>
public sealed class FeelExpression
{
    /// <summary>Longer texts are refused.</summary>
    public const int MaxLength = 100_000;

    private readonly FeelCode _code;
    private readonly bool _makesFunctions;

    private FeelExpression(string text, FeelNode tree)
    {
        Text = text;
        Tree = tree;
        _code = FeelCompiler.Compile(tree);
        _makesFunctions = LoopCode.MakesFunctions(tree);
        ReferencedPaths = ReferenceCollector.Collect(tree);
    }

    /// <summary>The text as given.</summary>
    public string Text { get; }

    /// <summary>The free names and paths this reads, such as <c>data.loaiNha</c> or <c>steps.thamDinh.outcome</c>, each once, in the order of the text.</summary>
    public IReadOnlyList<string> ReferencedPaths { get; }

    /// <summary>The expression in canonical form: read again with the same names, it is the same expression.</summary>
    public string CanonicalText => FeelPrinter.Print(Tree);

    internal FeelNode Tree { get; }

    /// <summary>Reads an expression. <paramref name="names"/> tells which names with spaces or operators exist.</summary>
    public static FeelParseResult Parse(string text, FeelScopeShape? names = null) => Read(text, names, unaryTests: false);

    /// <summary>Reads unary tests, as in the cells of a decision table; evaluated with the input value under the name <c>?</c>.</summary>
    public static FeelParseResult ParseUnaryTests(string text, FeelScopeShape? names = null) => Read(text, names, unaryTests: true);

    /// <summary>Works the expression out; never throws for what the text or the values hold.</summary>
    public FeelResult Evaluate(FeelScope scope)
    {
        if (_makesFunctions)
        {
            var run = new FeelRun(scope.Limits, scope.Now);
            return FeelResult.Of(Run(run, FeelFrame.Root(run, scope.Names)), run.Diagnostics);
        }

        var rented = FeelRunPool.Rent(scope);
        var result = FeelResult.Of(Run(rented.Run, rented.Frame), rented.Run.Diagnostics);
        rented.Return();
        return result;
    }

    /// <summary>Works the expression out within a greater evaluation.</summary>
    internal FeelValue Run(FeelRun run, FeelFrame frame)
    {
        var at = Tree.Span;
        if (!run.Enter(at, Tree.Depth))
        {
            return FeelValue.Null;
        }

        var value = _code(frame);
        run.Leave(Tree.Depth);
        return run.Exhausted ? FeelValue.Null : value;
    }

    private static FeelParseResult Read(string text, FeelScopeShape? names, bool unaryTests)
    {
        var (tree, mistake) = FeelParser.Parse(text, names, unaryTests);
        return tree is null ? new FeelParseResult(null, [mistake!]) : new FeelParseResult(new FeelExpression(text, tree), []);
    }
}
