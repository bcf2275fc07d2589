namespace MotCua.Engine.Feel;

/// <summary>Arithmetic, comparison, logic, <c>between</c> and <c>instance of</c>.</summary>
internal static class OperatorCode
{
    public static FeelCode Negation(NegationNode node)
    {
        if (FeelConstants.Of(node) is { } constant)
        {
            return _ => constant;
        }

        var operand = FeelCompiler.Compile(node.Operand);
        var at = node.Span;
        return frame =>
        {
            var value = operand(frame);
            return FeelArithmetic.Negate(value)
                ?? (value.IsNull ? frame.Run.Fail(at, FeelTexts.NullOperand, "-") : frame.Run.Fail(at, FeelTexts.OperandType, "-", FeelTerms.Of(value)));
        };
    }

    public static FeelCode Binary(BinaryNode node)
    {
        if (node.Operator > FeelOperator.GreaterOrEqual)
        {
            var number = NumberCode.Of(node);
            return frame => number(frame, out var result) ?? FeelValue.Of(result);
        }

        if (node.Operator >= FeelOperator.Equal && (NumberCode.Pays(node.Left) || NumberCode.Pays(node.Right)))
        {
            return CompareNumbers(node, NumberCode.Of(node.Left), NumberCode.Of(node.Right));
        }

        var left = FeelCompiler.Compile(node.Left);
        var right = FeelCompiler.Compile(node.Right);
        return node.Operator switch
        {
            FeelOperator.And => frame => And(frame, node.Span, left, right),
            FeelOperator.Or => frame => Or(frame, node.Span, left, right),
            _ => frame => Compare(frame.Run, node.Span, node.Operator, left(frame), right(frame)),
        };
    }

    private static FeelCode CompareNumbers(BinaryNode node, FeelNumberCode left, FeelNumberCode right)
    {
        var (op, at) = (node.Operator, node.Span);
        return frame =>
        {
            var other = left(frame, out var a);
            var another = right(frame, out var b);
            return other is null && another is null
                ? FeelValue.Of(Holds(op, a.CompareTo(b)))
                : Compare(frame.Run, at, op, other ?? FeelValue.Of(a), another ?? FeelValue.Of(b));
        };
    }

    public static FeelCode Between(BetweenNode node)
    {
        var value = FeelCompiler.Compile(node.Value);
        var low = FeelCompiler.Compile(node.Low);
        var high = FeelCompiler.Compile(node.High);
        return frame =>
        {
            var v = value(frame);
            var above = Compare(frame.Run, node.Span, FeelOperator.GreaterOrEqual, v, low(frame)).AsBoolean;
            var below = Compare(frame.Run, node.Span, FeelOperator.LessOrEqual, v, high(frame)).AsBoolean;
            return above is null || below is null ? FeelValue.Null : FeelValue.Of(above.Value && below.Value);
        };
    }

    public static FeelCode InstanceOf(InstanceOfNode node)
    {
        var value = FeelCompiler.Compile(node.Value);
        return frame => FeelTypeTests.IsInstance(value(frame), node.Type);
    }

    /// <summary>Any of the six comparisons.</summary>
    public static FeelValue Compare(FeelRun run, FeelSpan at, FeelOperator op, FeelValue left, FeelValue right)
    {
        if (op is FeelOperator.Equal or FeelOperator.NotEqual)
        {
            return FeelComparison.Equal(left, right) is { } equal
                ? FeelValue.Of(equal == (op == FeelOperator.Equal))
                : run.Fail(at, FeelTexts.OperandTypes, FeelOperators.Symbol(op), FeelTerms.Of(left), FeelTerms.Of(right));
        }

        if (FeelComparison.Compare(left, right) is not { } order)
        {
            return FailOperands(run, at, op, left, right);
        }

        return FeelValue.Of(Holds(op, order));
    }

    private static bool Holds(FeelOperator op, int order) => op switch
    {
        FeelOperator.Equal => order == 0,
        FeelOperator.NotEqual => order != 0,
        FeelOperator.Less => order < 0,
        FeelOperator.LessOrEqual => order <= 0,
        FeelOperator.Greater => order > 0,
        _ => order >= 0,
    };

    /// <summary>Arithmetic on values of any kind.</summary>
    public static FeelValue Arithmetic(FeelRun run, FeelSpan at, FeelOperator op, FeelValue left, FeelValue right)
    {
        if (left is FeelString a && right is FeelString b && !run.SpendText(at, (long)a.Value.Length + b.Value.Length))
        {
            return FeelValue.Null;
        }

        var result = op switch
        {
            FeelOperator.Add => FeelArithmetic.Add(left, right),
            FeelOperator.Subtract => FeelArithmetic.Subtract(left, right),
            FeelOperator.Multiply => FeelArithmetic.Multiply(left, right),
            FeelOperator.Divide => FeelArithmetic.Divide(left, right),
            _ => FeelArithmetic.Power(left, right),
        };
        return result switch
        {
            null => FailOperands(run, at, op, left, right),
            FeelNull when op == FeelOperator.Divide => run.Fail(at, FeelTexts.DivisionByZero),
            FeelNull => run.Fail(at, FeelTexts.OutOfRange, FeelOperators.Symbol(op)),
            _ => result,
        };
    }

    private static FeelValue FailOperands(FeelRun run, FeelSpan at, FeelOperator op, FeelValue left, FeelValue right)
        => left.IsNull || right.IsNull
            ? run.Fail(at, FeelTexts.NullOperand, FeelOperators.Symbol(op))
            : run.Fail(at, FeelTexts.OperandTypes, FeelOperators.Symbol(op), FeelTerms.Of(left), FeelTerms.Of(right));

    private static FeelValue And(FeelFrame frame, FeelSpan at, FeelCode left, FeelCode right)
    {
        var a = left(frame);
        if (a == FeelBoolean.False)
        {
            return a;
        }

        var b = right(frame);
        return b == FeelBoolean.False ? b : a == FeelBoolean.True && b == FeelBoolean.True ? b : Undecided(frame.Run, at, "and", a, b);
    }

    private static FeelValue Or(FeelFrame frame, FeelSpan at, FeelCode left, FeelCode right)
    {
        var a = left(frame);
        if (a == FeelBoolean.True)
        {
            return a;
        }

        var b = right(frame);
        return b == FeelBoolean.True ? b : a == FeelBoolean.False && b == FeelBoolean.False ? b : Undecided(frame.Run, at, "or", a, b);
    }

    private static FeelValue Undecided(FeelRun run, FeelSpan at, string op, FeelValue left, FeelValue right)
        => left is FeelNull or FeelBoolean && right is FeelNull or FeelBoolean
            ? run.Fail(at, FeelTexts.NullOperand, op)
            : run.Fail(at, FeelTexts.OperandTypes, op, FeelTerms.Of(left), FeelTerms.Of(right));
}
