using System.Collections.Immutable;

namespace MotCua.Engine.Feel;

internal enum FeelOperator
{
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
}

internal sealed class NegationNode(FeelSpan span, FeelNode operand) : FeelNode(span, operand)
{
    public FeelNode Operand { get; } = operand;
}

internal sealed class BinaryNode(FeelSpan span, FeelOperator op, FeelNode left, FeelNode right) : FeelNode(span, left, right)
{
    public FeelOperator Operator { get; } = op;

    public FeelNode Left { get; } = left;

    public FeelNode Right { get; } = right;
}

internal sealed class BetweenNode(FeelSpan span, FeelNode value, FeelNode low, FeelNode high) : FeelNode(span, value, low, high)
{
    public FeelNode Value { get; } = value;

    public FeelNode Low { get; } = low;

    public FeelNode High { get; } = high;
}

/// <summary><c>value in (tests)</c>: true when one of the tests holds.</summary>
internal sealed class InNode(FeelSpan span, FeelNode value, TestsNode tests) : FeelNode(span, value, tests)
{
    public FeelNode Value { get; } = value;

    public TestsNode Tests { get; } = tests;
}

internal sealed class InstanceOfNode(FeelSpan span, FeelNode value, FeelType type) : FeelNode(span, value)
{
    public FeelNode Value { get; } = value;

    public FeelType Type { get; } = type;
}

/// <summary>Unary tests joined by "or"; negated inside <c>not(...)</c>.</summary>
internal sealed class TestsNode(FeelSpan span, ImmutableArray<FeelNode> tests, bool negated) : FeelNode(span, tests)
{
    public bool Negated { get; } = negated;
}

/// <summary>A dash: matches everything.</summary>
internal sealed class AnyTestNode(FeelSpan span) : FeelNode(span);

/// <summary><c>&lt; 5</c> and the like, as a test of the input.</summary>
internal sealed class ComparisonTestNode(FeelSpan span, FeelOperator op, FeelNode operand) : FeelNode(span, operand)
{
    public FeelOperator Operator { get; } = op;

    public FeelNode Operand { get; } = operand;
}

/// <summary>An expression as a test: a condition when it reads <c>?</c>, else something the input is compared with.</summary>
internal sealed class ExpressionTestNode(FeelSpan span, FeelNode expression, bool readsInput) : FeelNode(span, expression)
{
    public FeelNode Expression { get; } = expression;

    public bool ReadsInput { get; } = readsInput;
}
