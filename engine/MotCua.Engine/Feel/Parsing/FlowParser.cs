using System.Collections.Immutable;

namespace MotCua.Engine.Feel;

/// <summary><c>if</c>, <c>for</c>, <c>some</c>, <c>every</c> and <c>function</c>.</summary>
internal sealed class FlowParser(FeelParser parser)
{
    private TokenCursor Cursor => parser.Cursor;

    public FeelNode ParseIf()
    {
        var start = Cursor.Next().Span;
        var condition = parser.ParseExpression();
        Cursor.ExpectName("then");
        var then = parser.ParseExpression();
        Cursor.ExpectName("else");
        var otherwise = parser.ParseExpression();
        return parser.Checked(new IfNode(FeelSpan.Between(start, otherwise.Span), condition, then, otherwise));
    }

    public FeelNode ParseFor()
    {
        var start = Cursor.Next().Span;
        var mark = parser.Names.Mark;
        var iterators = ParseIterators();
        Cursor.ExpectName("return");
        parser.Names.Declare("partial");
        var body = parser.ParseExpression();
        parser.Names.Release(mark);
        return parser.Checked(new ForNode(FeelSpan.Between(start, body.Span), iterators, body));
    }

    public FeelNode ParseQuantified()
    {
        var first = Cursor.Next();
        var mark = parser.Names.Mark;
        var iterators = ParseIterators();
        Cursor.ExpectName("satisfies");
        var condition = parser.ParseExpression();
        parser.Names.Release(mark);
        return parser.Checked(new QuantifiedNode(FeelSpan.Between(first.Span, condition.Span), first.Text == "every", iterators, condition));
    }

    public FeelNode ParseFunction()
    {
        var start = Cursor.Next().Span;
        Cursor.Expect("(");
        var mark = parser.Names.Mark;
        var parameters = ImmutableArray.CreateBuilder<FeelParameter>();
        while (!Cursor.At(")") && Cursor.Mistake is null)
        {
            var name = parser.Reader.ReadNew(":", ",", ")");
            var type = Cursor.Take(":") ? parser.Types.Parse() : FeelType.Any;
            parameters.Add(new FeelParameter(name, type));
            parser.Names.Declare(name);
            if (!Cursor.Take(","))
            {
                break;
            }
        }

        Cursor.Expect(")");
        var external = Cursor.TakeName("external");
        var body = parser.ParseExpression();
        parser.Names.Release(mark);
        var span = FeelSpan.Between(start, body.Span);
        return parser.Checked(external
            ? new ExternalFunctionNode(span, parameters.ToImmutable(), body)
            : new FunctionNode(span, parameters.ToImmutable(), body));
    }

    private ImmutableArray<IteratorNode> ParseIterators()
    {
        var iterators = ImmutableArray.CreateBuilder<IteratorNode>();
        do
        {
            var start = Cursor.Current.Span;
            var name = parser.Reader.ReadNew("in");
            Cursor.ExpectName("in");
            var source = parser.ParseExpression();
            var end = Cursor.Take("..") ? parser.ParseExpression() : null;
            iterators.Add(new IteratorNode(FeelSpan.Between(start, Cursor.LastSpan), name, source, end));
            parser.Names.Declare(name);
        }
        while (Cursor.Take(","));

        return iterators.ToImmutable();
    }
}
