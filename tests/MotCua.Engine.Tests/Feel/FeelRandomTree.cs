using System.Collections.Immutable;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Tests.Feel;

/// <summary>Trees of every kind of node, at random, over the names of <see cref="FeelCase"/>.</summary>
internal sealed class FeelRandomTree(Random random)
{
    private static readonly string[] Names = ["a", "b", "đơn giá", "họ và tên", "data", "people", "absent", "a-b"];
    private static readonly string[] Functions = ["count", "sum", "min", "string", "not", "substring", "sort", "flatten", "concatenate", "matches", "replace", "split", "date", "duration", "abs", "context put", "list replace", "range", "before"];
    private static readonly string[] Members = ["name", "age", "year", "days", "start", "loại nhà", "số tầng", "x"];
    private static readonly string[] Texts = ["", "đ", "a\"b", "\\d+", "2026-02-17", "P1D", "😀", "\n", "(a|b)\\1"];
    private static readonly FeelType[] Types = [FeelType.Number, FeelType.String, FeelType.Date, FeelType.DaysTimeDuration, FeelType.ListOf(FeelType.Number), FeelType.ContextOf(("a", FeelType.Number)), FeelType.RangeOf(FeelType.Date), FeelType.FunctionOf([FeelType.Number], FeelType.Any)];

    public FeelNode Tests() => random.Next(6) == 0
        ? new TestsNode(default, [new AnyTestNode(default)], negated: false)
        : TestList(3, random.Next(4) == 0);

    public FeelNode Expression(int depth) => depth <= 0 ? Leaf() : random.Next(15) switch
    {
        0 => Leaf(),
        1 => new ListNode(default, Several(depth, 0, 4)),
        2 => Context(depth),
        3 => Range(depth),
        4 => new NegationNode(default, Expression(depth - 1)),
        5 or 6 => new BinaryNode(default, (FeelOperator)random.Next(13), Expression(depth - 1), Expression(depth - 1)),
        7 => new BetweenNode(default, Expression(depth - 1), Expression(depth - 1), Expression(depth - 1)),
        8 => new InNode(default, Expression(depth - 1), TestList(depth - 1, negated: false)),
        9 => new InstanceOfNode(default, Expression(depth - 1), Pick(Types)),
        10 => new IfNode(default, Expression(depth - 1), Expression(depth - 1), Expression(depth - 1)),
        11 => Loop(depth),
        12 => new PathNode(default, Expression(depth - 1), Pick(Members)),
        13 => new FilterNode(default, Expression(depth - 1), Expression(depth - 1)),
        _ => Call(depth),
    };

    private FeelNode Leaf() => random.Next(6) switch
    {
        0 => new LiteralNode(default, FeelValue.Of(new FeelNumber(random.Next(0, 1_000), random.Next(-3, 3)))),
        1 => new LiteralNode(default, FeelValue.Of(Pick(Texts))),
        2 => new LiteralNode(default, random.Next(3) switch { 0 => FeelValue.Null, 1 => FeelValue.Of(true), _ => FeelValue.Of(false) }),
        3 => new LiteralNode(default, FeelTextReader.AtLiteral(Pick(["2026-02-17", "10:30:00@Asia/Ho_Chi_Minh", "-P1Y2M", "PT0.5S", "-999999999-01-01", "2026-02-17T00:00:00+07:00"]))!),
        _ => new NameNode(default, Pick(Names), declared: true),
    };

    private ContextNode Context(int depth)
    {
        ImmutableArray<string> names = [.. new[] { "k", "hai chữ", "if", "9x", "a+b" }.OrderBy(_ => random.Next()).Take(random.Next(4))];
        return new ContextNode(default, names, [.. names.Select(_ => Expression(depth - 1))]);
    }

    private RangeNode Range(int depth)
    {
        var point = Expression(depth - 1);
        return random.Next(4) switch
        {
            0 => new RangeNode(default, null, false, point, random.Next(2) == 0),
            1 => new RangeNode(default, point, random.Next(2) == 0, null, false),
            2 => new RangeNode(default, point, true, point, true) { Test = random.Next(2) == 0 ? FeelOperator.Equal : FeelOperator.NotEqual },
            _ => new RangeNode(default, point, random.Next(2) == 0, Expression(depth - 1), random.Next(2) == 0),
        };
    }

    private FeelNode Loop(int depth)
    {
        ImmutableArray<IteratorNode> iterators =
            [.. Enumerable.Range(0, random.Next(1, 3)).Select(i => new IteratorNode(default, "v" + i, Expression(depth - 1), random.Next(3) == 0 ? Expression(depth - 1) : null))];
        return random.Next(2) == 0
            ? new ForNode(default, iterators, Expression(depth - 1))
            : new QuantifiedNode(default, random.Next(2) == 0, iterators, Expression(depth - 1));
    }

    private CallNode Call(int depth)
    {
        if (random.Next(4) == 0)
        {
            var function = new FunctionNode(default, [new FeelParameter("x", FeelType.Any), new FeelParameter("y y", Pick(Types))], Expression(depth - 1));
            return new CallNode(default, function, random.Next(2) == 0 ? [] : ["y y", "x"], Several(depth, 2, 2));
        }

        return new CallNode(default, new NameNode(default, Pick(Functions), declared: true), [], Several(depth, 0, 4));
    }

    private TestsNode TestList(int depth, bool negated)
        => new(default, [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Test(depth))], negated);

    private FeelNode Test(int depth)
    {
        if (random.Next(2) == 0)
        {
            return new ComparisonTestNode(default, (FeelOperator)random.Next(2, 8), Expression(depth - 1));
        }

        var expression = Expression(depth - 1);
        return new ExpressionTestNode(default, expression, readsInput: false);
    }

    private ImmutableArray<FeelNode> Several(int depth, int least, int most)
        => [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => Expression(depth - 1))];

    private T Pick<T>(T[] choices) => choices[random.Next(choices.Length)];
}
