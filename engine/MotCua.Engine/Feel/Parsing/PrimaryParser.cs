using System.Collections.Immutable;

namespace MotCua.Engine.Feel;

/// <summary>Literals, names, brackets, and what may follow them: paths, filters, calls, <c>instance of</c>.</summary>
internal sealed class PrimaryParser(FeelParser parser)
{
    private readonly FlowParser _flows = new(parser);

    private TokenCursor Cursor => parser.Cursor;

    public FeelNode ParseWithPostfix()
    {
        var node = ParsePrimary();
        while (Cursor.Mistake is null)
        {
            if (Cursor.Take("."))
            {
                var name = parser.Reader.ReadMember();
                node = new PathNode(FeelSpan.Between(node.Span, Cursor.LastSpan), node, name);
            }
            else if (Cursor.At("[") && !parser.BracketEndsRange)
            {
                node = ParseFilter(node);
            }
            else if (Cursor.At("("))
            {
                node = ParseCall(node);
            }
            else if (Cursor.AtName("instance") && Cursor.Peek().IsName("of"))
            {
                Cursor.Skip(2);
                var type = parser.Types.Parse();
                node = new InstanceOfNode(FeelSpan.Between(node.Span, Cursor.LastSpan), node, type);
            }
            else
            {
                return node;
            }

            parser.Checked(node);
        }

        return node;
    }

    private FeelNode ParsePrimary()
    {
        var token = Cursor.Current;
        switch (token.Kind)
        {
            case FeelTokenKind.Number:
                Cursor.Next();
                _ = FeelNumber.TryParse(token.Text, out var number);
                return new LiteralNode(token.Span, FeelValue.Of(number));
            case FeelTokenKind.Text:
                Cursor.Next();
                return new LiteralNode(token.Span, FeelValue.Of(token.Text));
            case FeelTokenKind.Name:
                return ParseWord(token);
            case FeelTokenKind.Symbol when token.Text is "(" or "[" or "]" or "{" or "@":
                return token.Text switch
                {
                    "(" => ParseParenthesis(),
                    "{" => ParseContext(),
                    "@" => ParseAtLiteral(),
                    _ => ParseSquareBracket(),
                };
            default:
                // A name may begin with a sign only where it is known.
                if (parser.Names.Match(Cursor).Length > 0)
                {
                    return ParseName(token);
                }

                Cursor.FailExpected("#value");
                return new LiteralNode(token.Span, FeelValue.Null);
        }
    }

    private FeelNode ParseWord(FeelToken token)
    {
        // A known name of several words wins over a keyword it begins with.
        if (NameReader.IsKeyword(token.Text) && parser.Names.Match(Cursor).Length <= 1)
        {
            return ParseKeyword(token);
        }

        return ParseName(token);
    }

    private FeelNode ParseKeyword(FeelToken token)
    {
        switch (token.Text)
        {
            case "true" or "false":
                Cursor.Next();
                return new LiteralNode(token.Span, FeelValue.Of(token.Text == "true"));
            case "null":
                Cursor.Next();
                return new LiteralNode(token.Span, FeelValue.Null);
            case "if":
                return _flows.ParseIf();
            case "for":
                return _flows.ParseFor();
            case "some" or "every":
                return _flows.ParseQuantified();
            case "function":
                return _flows.ParseFunction();
            default:
                Cursor.FailExpected("#value");
                return new LiteralNode(token.Span, FeelValue.Null);
        }
    }

    private NameNode ParseName(FeelToken first)
    {
        var name = parser.Reader.ReadReference(out var declared);
        parser.SawInput |= name == "?";
        return new NameNode(FeelSpan.Between(first.Span, Cursor.LastSpan), name, declared);
    }

    private FeelNode ParseParenthesis()
    {
        var start = Cursor.Next().Span;
        if (FeelParser.IsComparison(Cursor.Current, out var op))
        {
            return ParseOpenRange(start, op);
        }

        var inner = parser.ParseNested();
        if (Cursor.Take(".."))
        {
            return ParseRangeEnd(start, inner, startIncluded: false);
        }

        Cursor.Expect(")");
        return inner;
    }

    // "(< 5)" as a value is the interval without a lower end.
    private RangeNode ParseOpenRange(FeelSpan start, FeelOperator op)
    {
        Cursor.Next();
        var operand = parser.ParseOperand();
        Cursor.Expect(")");
        var span = FeelSpan.Between(start, Cursor.LastSpan);
        return op switch
        {
            FeelOperator.Less => new RangeNode(span, null, false, operand, false),
            FeelOperator.LessOrEqual => new RangeNode(span, null, false, operand, true),
            FeelOperator.Greater => new RangeNode(span, operand, false, null, false),
            FeelOperator.GreaterOrEqual => new RangeNode(span, operand, true, null, false),
            _ => new RangeNode(span, operand, true, operand, true) { Test = op },
        };
    }

    private FeelNode ParseSquareBracket()
    {
        var open = Cursor.Next();
        if (open.Text == "[" && Cursor.Take("]"))
        {
            return new ListNode(FeelSpan.Between(open.Span, Cursor.LastSpan), []);
        }

        var first = parser.ParseNested();
        if (Cursor.Take(".."))
        {
            return ParseRangeEnd(open.Span, first, startIncluded: open.Text == "[");
        }

        if (open.Text == "]")
        {
            Cursor.FailExpected("\"..\"");
        }

        var items = ImmutableArray.CreateBuilder<FeelNode>();
        items.Add(first);
        while (Cursor.Take(","))
        {
            items.Add(parser.ParseNested());
        }

        Cursor.Expect("]");
        return new ListNode(FeelSpan.Between(open.Span, Cursor.LastSpan), items.ToImmutable());
    }

    private RangeNode ParseRangeEnd(FeelSpan start, FeelNode first, bool startIncluded)
    {
        var outer = parser.BracketEndsRange;
        parser.BracketEndsRange = true;
        var last = parser.ParseExpression();
        parser.BracketEndsRange = outer;
        var endIncluded = Cursor.Take("]");
        if (!endIncluded && !Cursor.Take("["))
        {
            Cursor.Expect(")");
        }

        return new RangeNode(FeelSpan.Between(start, Cursor.LastSpan), first, startIncluded, last, endIncluded);
    }

    private ContextNode ParseContext()
    {
        var start = Cursor.Next().Span;
        var mark = parser.Names.Mark;
        var names = ImmutableArray.CreateBuilder<string>();
        var values = ImmutableArray.CreateBuilder<FeelNode>();
        while (!Cursor.At("}") && Cursor.Mistake is null)
        {
            var at = Cursor.Current.Span;
            var name = Cursor.Current.Kind == FeelTokenKind.Text ? Cursor.Next().Text.Normalize() : parser.Reader.ReadNew(":");
            Cursor.Expect(":");
            if (names.Contains(name))
            {
                Cursor.Fail(FeelTexts.DuplicateKey, at, name);
            }

            names.Add(name);
            values.Add(parser.ParseNested());
            parser.Names.Declare(name);
            parser.Names.DeclareMember(name);
            if (!Cursor.Take(",") && !Cursor.At("}"))
            {
                Cursor.Expect("}");
            }
        }

        Cursor.Expect("}");
        parser.Names.Release(mark);
        return new ContextNode(FeelSpan.Between(start, Cursor.LastSpan), names.ToImmutable(), values.ToImmutable());
    }

    private LiteralNode ParseAtLiteral()
    {
        var start = Cursor.Next().Span;
        var text = Cursor.Current;
        if (text.Kind != FeelTokenKind.Text)
        {
            Cursor.FailExpected("#text");
            return new LiteralNode(start, FeelValue.Null);
        }

        Cursor.Next();
        var value = FeelTextReader.AtLiteral(text.Text);
        if (value is null)
        {
            Cursor.Fail(FeelTexts.BadAtLiteral, text.Span, text.Text.Length > 60 ? text.Text[..60] : text.Text);
        }

        return new LiteralNode(FeelSpan.Between(start, text.Span), value ?? FeelValue.Null);
    }

    private FilterNode ParseFilter(FeelNode target)
    {
        Cursor.Next();
        var mark = parser.Names.Mark;
        parser.Names.Declare("item");
        parser.Names.FilterDepth++;
        var condition = parser.ParseNested();
        parser.Names.FilterDepth--;
        parser.Names.Release(mark);
        Cursor.Expect("]");
        return new FilterNode(FeelSpan.Between(target.Span, Cursor.LastSpan), target, condition);
    }

    private CallNode ParseCall(FeelNode function)
    {
        Cursor.Next();
        var names = ImmutableArray.CreateBuilder<string>();
        var arguments = ImmutableArray.CreateBuilder<FeelNode>();
        var named = parser.Reader.AtNameAndColon();
        while (!Cursor.At(")") && Cursor.Mistake is null)
        {
            if (named)
            {
                names.Add(parser.Reader.ReadNew(":"));
                Cursor.Expect(":");
            }

            arguments.Add(parser.ParseNested());
            if (!Cursor.Take(","))
            {
                break;
            }

            if (Cursor.At(")"))
            {
                Cursor.FailExpected("#value");
            }
        }

        Cursor.Expect(")");
        return new CallNode(FeelSpan.Between(function.Span, Cursor.LastSpan), function, names.ToImmutable(), arguments.ToImmutable());
    }
}
