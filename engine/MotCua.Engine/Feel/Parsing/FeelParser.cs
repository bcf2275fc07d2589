using System.Collections.Immutable;

namespace MotCua.Engine.Feel;

/// <summary>
/// Second stage: tokens to tree, by precedence climbing (DMN 1.5, section 10.3.1.2). Operators live here;
/// <see cref="PrimaryParser"/> reads what stands between them, <see cref="TestParser"/> unary tests, <see cref="TypeParser"/> types.
/// </summary>
internal sealed class FeelParser
{
    /// <summary>Levels of brackets and keywords, and levels of the finished tree, that a text may have.</summary>
    public const int MostLevels = 300;

    private static readonly Dictionary<string, (FeelOperator Operator, int Precedence)> Symbols = new(StringComparer.Ordinal)
    {
        ["="] = (FeelOperator.Equal, 3),
        ["!="] = (FeelOperator.NotEqual, 3),
        ["<"] = (FeelOperator.Less, 3),
        ["<="] = (FeelOperator.LessOrEqual, 3),
        [">"] = (FeelOperator.Greater, 3),
        [">="] = (FeelOperator.GreaterOrEqual, 3),
        ["+"] = (FeelOperator.Add, Additive),
        ["-"] = (FeelOperator.Subtract, Additive),
        ["*"] = (FeelOperator.Multiply, 5),
        ["/"] = (FeelOperator.Divide, 5),
        ["**"] = (FeelOperator.Power, 6),
    };

    private const int Comparison = 3;
    private const int Additive = 4;

    private readonly PrimaryParser _primaries;
    private readonly TestParser _tests;
    private int _level;

    private FeelParser(string text, ImmutableArray<FeelToken> tokens, FeelScopeShape? shape)
    {
        Cursor = new TokenCursor(tokens);
        Names = new NameTable(shape);
        Reader = new NameReader(text, Cursor, Names);
        Types = new TypeParser(Cursor, Reader, shape);
        _primaries = new PrimaryParser(this);
        _tests = new TestParser(this);
    }

    public TokenCursor Cursor { get; }

    public NameTable Names { get; }

    public NameReader Reader { get; }

    public TypeParser Types { get; }

    public TestParser Tests => _tests;

    /// <summary>Whether <c>?</c> was read since this was last reset.</summary>
    public bool SawInput { get; set; }

    /// <summary>Whether an opening square bracket closes the interval being read instead of starting a filter.</summary>
    public bool BracketEndsRange { get; set; }

    public static (FeelNode? Tree, FeelDiagnostic? Mistake) Parse(string text, FeelScopeShape? shape, bool unaryTests)
    {
        if (text.Length > FeelExpression.MaxLength)
        {
            return (null, new FeelDiagnostic(FeelTexts.TooLong.Code, 0, 0, [FeelExpression.MaxLength.ToString(System.Globalization.CultureInfo.InvariantCulture)], FeelSeverity.Error));
        }

        var (tokens, mistake) = FeelLexer.Read(text);
        if (mistake is not null)
        {
            return (null, mistake);
        }

        var parser = new FeelParser(text, tokens, shape);
        var tree = unaryTests ? parser._tests.ParseAll() : parser.ParseExpression();
        if (parser.Cursor.Mistake is null && parser.Cursor.Current.Kind != FeelTokenKind.End)
        {
            parser.Cursor.Fail(FeelTexts.Leftover, parser.Cursor.Current.Span, parser.Cursor.Current.Text);
        }

        return parser.Cursor.Mistake is { } found ? (null, found) : (tree, null);
    }

    public FeelNode ParseExpression() => ParseBinary(1);

    /// <summary>An expression in brackets of its own: an outer interval is of no concern here.</summary>
    public FeelNode ParseNested()
    {
        var outer = BracketEndsRange;
        BracketEndsRange = false;
        var node = ParseExpression();
        BracketEndsRange = outer;
        return node;
    }

    /// <summary>What may stand at the end of an interval or after a comparison sign in a test.</summary>
    public FeelNode ParseOperand() => ParseBinary(Additive);

    public static bool IsComparison(FeelToken token, out FeelOperator op)
    {
        var found = token.Kind == FeelTokenKind.Symbol && Symbols.TryGetValue(token.Text, out var entry) && entry.Precedence == Comparison;
        op = found ? Symbols[token.Text].Operator : default;
        return found;
    }

    /// <summary>The finished node, or a mistake when the tree has become too deep.</summary>
    public FeelNode Checked(FeelNode node)
    {
        if (node.Depth > MostLevels)
        {
            FailDepth(node.Span);
        }

        return node;
    }

    private FeelNode ParseBinary(int precedence)
    {
        if (++_level > MostLevels)
        {
            FailDepth(Cursor.Current.Span);
        }

        var left = ParseUnary();
        while (Cursor.Mistake is null && Operator() is var (op, level) && level >= precedence)
        {
            left = Checked(op is null ? ParseWordOperator(left) : ParseSymbolOperator(left, op.Value, level));
        }

        _level--;
        return left;
    }

    /// <summary>The operator at the cursor and its precedence (0: none); a null operator is <c>between</c> or <c>in</c>.</summary>
    private (FeelOperator? Operator, int Precedence) Operator()
    {
        var token = Cursor.Current;
        return token.Kind switch
        {
            FeelTokenKind.Symbol when Symbols.TryGetValue(token.Text, out var entry) => (entry.Operator, entry.Precedence),
            FeelTokenKind.Name => token.Text switch
            {
                "or" => (FeelOperator.Or, 1),
                "and" => (FeelOperator.And, 2),
                "between" or "in" => (null, Comparison),
                _ => (null, 0),
            },
            _ => (null, 0),
        };
    }

    private BinaryNode ParseSymbolOperator(FeelNode left, FeelOperator op, int level)
    {
        Cursor.Next();
        var right = ParseBinary(level + 1);
        return new BinaryNode(FeelSpan.Between(left.Span, right.Span), op, left, right);
    }

    private FeelNode ParseWordOperator(FeelNode left)
    {
        if (Cursor.TakeName("in"))
        {
            var tests = _tests.ParseAfterIn();
            return new InNode(FeelSpan.Between(left.Span, Cursor.LastSpan), left, tests);
        }

        Cursor.ExpectName("between");
        var low = ParseOperand();
        Cursor.ExpectName("and");
        var high = ParseOperand();
        return new BetweenNode(FeelSpan.Between(left.Span, high.Span), left, low, high);
    }

    private FeelNode ParseUnary()
    {
        var start = Cursor.Current.Span;
        if (!Cursor.Take("-"))
        {
            return _primaries.ParseWithPostfix();
        }

        if (++_level > MostLevels)
        {
            FailDepth(start);
        }

        var operand = ParseUnary();
        _level--;
        return Checked(new NegationNode(FeelSpan.Between(start, operand.Span), operand));
    }

    private void FailDepth(FeelSpan at)
        => Cursor.Fail(FeelTexts.TooDeep, at, MostLevels.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
