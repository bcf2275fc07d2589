namespace MotCua.Engine.Feel;

/// <summary>What a compiled node does where a number is likely: null and the number, or the value that is none. It spares the boxes of intermediate results.</summary>
internal delegate FeelValue? FeelNumberCode(FeelFrame frame, out FeelNumber number);

/// <summary>Arithmetic on numbers that stay numbers; other kinds take the general way.</summary>
internal static class NumberCode
{
    /// <summary>Whether a node is worth it: whether its value would otherwise be boxed for nothing.</summary>
    public static bool Pays(FeelNode node) => node is BinaryNode { Operator: > FeelOperator.GreaterOrEqual } or NegationNode { Operand: not LiteralNode };

    public static FeelNumberCode Of(FeelNode node) => node switch
    {
        LiteralNode { Value: FeelNumberValue literal } => Literal(literal.Value),
        BinaryNode { Operator: > FeelOperator.GreaterOrEqual } binary => Arithmetic(binary),
        _ => General(FeelCompiler.Compile(node)),
    };

    private static FeelNumberCode Literal(FeelNumber value) => (FeelFrame _, out FeelNumber number) =>
    {
        number = value;
        return null;
    };

    private static FeelNumberCode General(FeelCode code) => (FeelFrame frame, out FeelNumber number) =>
    {
        var value = code(frame);
        if (value is FeelNumberValue n)
        {
            number = n.Value;
            return null;
        }

        number = default;
        return value;
    };

    private static FeelNumberCode Arithmetic(BinaryNode node)
    {
        var left = Of(node.Left);
        var right = Of(node.Right);
        var (op, at) = (node.Operator, node.Span);
        return (FeelFrame frame, out FeelNumber number) =>
        {
            var other = left(frame, out var a);
            var another = right(frame, out var b);
            if (other is null && another is null)
            {
                var result = Apply(op, a, b);
                number = result.GetValueOrDefault();
                return result is not null ? null
                    : op == FeelOperator.Divide && b.IsZero ? frame.Run.Fail(at, FeelTexts.DivisionByZero)
                    : frame.Run.Fail(at, FeelTexts.OutOfRange, FeelOperators.Symbol(op));
            }

            var value = OperatorCode.Arithmetic(frame.Run, at, op, other ?? FeelValue.Of(a), another ?? FeelValue.Of(b));
            number = value is FeelNumberValue n ? n.Value : default;
            return value is FeelNumberValue ? null : value;
        };
    }

    private static FeelNumber? Apply(FeelOperator op, FeelNumber a, FeelNumber b) => op switch
    {
        FeelOperator.Add => a.Add(b),
        FeelOperator.Subtract => a.Subtract(b),
        FeelOperator.Multiply => a.Multiply(b),
        FeelOperator.Divide => a.Divide(b),
        _ => a.Power(b),
    };
}
