using System.Collections.Immutable;

namespace MotCua.Engine.Feel;

/// <summary>Unary tests (DMN 1.5, grammar rules 7, 15 to 17).</summary>
internal sealed class TestParser(FeelParser parser)
{
    private TokenCursor Cursor => parser.Cursor;

    /// <summary>The whole text: a dash, <c>not(tests)</c> or tests.</summary>
    public TestsNode ParseAll()
    {
        var start = Cursor.Current.Span;
        if (Cursor.At("-") && Cursor.Peek().Kind == FeelTokenKind.End)
        {
            Cursor.Next();
            return new TestsNode(start, [new AnyTestNode(start)], negated: false);
        }

        return TryParseNegated() ?? ParseList(negated: false);
    }

    /// <summary>What follows <c>in</c>: tests in parentheses, or one test.</summary>
    public TestsNode ParseAfterIn()
    {
        if (!Cursor.At("(") || RangeFollows())
        {
            var test = ParseTest(parser.ParseOperand);
            return new TestsNode(test.Span, [test], negated: false);
        }

        Cursor.Next();
        var tests = ParseList(negated: false);
        Cursor.Expect(")");
        return tests;
    }

    private TestsNode ParseList(bool negated)
    {
        var start = Cursor.Current.Span;
        var tests = ImmutableArray.CreateBuilder<FeelNode>();
        do
        {
            tests.Add(ParseTest(parser.ParseNested));
        }
        while (Cursor.Take(","));

        return new TestsNode(FeelSpan.Between(start, Cursor.LastSpan), tests.ToImmutable(), negated);
    }

    private FeelNode ParseTest(Func<FeelNode> parseExpression)
    {
        var start = Cursor.Current.Span;
        if (FeelParser.IsComparison(Cursor.Current, out var op))
        {
            Cursor.Next();
            var operand = parser.ParseOperand();
            return parser.Checked(new ComparisonTestNode(FeelSpan.Between(start, operand.Span), op, operand));
        }

        var outer = parser.SawInput;
        parser.SawInput = false;
        var expression = parseExpression();
        var readsInput = parser.SawInput;
        parser.SawInput |= outer;
        return parser.Checked(new ExpressionTestNode(expression.Span, expression, readsInput));
    }

    // "(1..5)" is an interval, "(1, 5)" and "([1..5], 7)" are tests in parentheses.
    private bool RangeFollows()
    {
        var level = 1;
        for (var ahead = 1; ; ahead++)
        {
            var token = Cursor.Peek(ahead);
            if (token.Kind == FeelTokenKind.End)
            {
                return false;
            }

            if (token.Kind != FeelTokenKind.Symbol)
            {
                // The points behind are those of a loop's iterator.
                if (level == 1 && token.Kind == FeelTokenKind.Name && token.Text is ("for" or "some" or "every"))
                {
                    return false;
                }

                continue;
            }

            level += token.Text switch { "(" or "[" or "{" => 1, ")" or "]" or "}" => -1, _ => 0 };
            if (level <= 0 || (level == 1 && token.Text == ","))
            {
                return false;
            }

            if (level == 1 && token.Text == "..")
            {
                return true;
            }
        }
    }

    // "not(1, 2)" negates tests, "not(a) and b" is a condition. Half-open intervals make counting brackets useless, so it is tried.
    private TestsNode? TryParseNegated()
    {
        var start = Cursor.Position;
        if (!Cursor.AtName("not") || !Cursor.Peek().IsSymbol("("))
        {
            return null;
        }

        Cursor.Skip(2);
        var tests = ParseList(negated: true);
        Cursor.Expect(")");
        if (Cursor.Mistake is null && Cursor.Current.Kind == FeelTokenKind.End)
        {
            return tests;
        }

        var mistake = Cursor.Mistake;
        Cursor.Restart(start, null);
        if (mistake is not null)
        {
            // Of two ways that both fail the negation is what was meant.
            _ = ParseList(negated: false);
            var otherwise = Cursor.Mistake is null && Cursor.Current.Kind == FeelTokenKind.End;
            Cursor.Restart(start, otherwise ? null : mistake);
        }

        return null;
    }
}
