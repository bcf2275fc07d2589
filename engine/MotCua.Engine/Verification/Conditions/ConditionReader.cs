using MotCua.Engine.Feel;
using MotCua.Engine.Verification.Domains;

namespace MotCua.Engine.Verification.Conditions;

/// <summary>
/// Expressions as statements about the values of paths. What is no matter of one path and constants becomes a statement
/// of its own that may be true, false or null: nothing is guessed, but the same words always mean the same.
/// </summary>
internal static class ConditionReader
{
    // Deeper trees are not worth it; a formula of this many levels is still small.
    private const int MostLevels = 60;

    /// <summary>Paths that begin so stand for expressions that are not understood; their "values" are 1 true, 2 false, 3 null.</summary>
    public const string Opaque = "\u0001";

    private static readonly ValueSet[] OpaqueValues = [.. Enumerable.Range(1, 3).Select(i => ValueSet.Of(FeelValue.Of(i)))];

    /// <summary>All that an expression that is not understood can give.</summary>
    public static readonly ValueSet OpaqueDomain = OpaqueValues.Aggregate(ValueSet.Empty, (a, b) => a.Union(b));

    /// <summary>When a condition gives true, false or null.</summary>
    public static Truth Read(FeelExpression expression)
        => expression.Tree is TestsNode tests ? Tests(tests, TestCode.Input) : Condition(expression.Tree, null);

    /// <summary>When unary tests accept the input, whose value stands under the path <c>?</c>.</summary>
    public static Truth ReadTests(FeelExpression tests) => Read(tests);

    private static Truth Condition(FeelNode node, string? input)
    {
        if (node.Depth > MostLevels)
        {
            return Unknown(node, input);
        }

        if (ConstantFolding.Of(node) is { } constant)
        {
            return constant.AsBoolean is { } known ? (known ? Truth.Yes : Truth.No) : Truth.Null;
        }

        if (PathOf(node, input) is { } path)
        {
            var (yes, no) = (ValueSet.Of(FeelBoolean.True), ValueSet.Of(FeelBoolean.False));
            return Truth.Of(path, yes, no);
        }

        return node switch
        {
            BinaryNode { Operator: FeelOperator.And } n => Condition(n.Left, input).And(Condition(n.Right, input)),
            BinaryNode { Operator: FeelOperator.Or } n => Condition(n.Left, input).Or(Condition(n.Right, input)),
            BinaryNode { Operator: >= FeelOperator.Equal and <= FeelOperator.GreaterOrEqual } n => Comparison(n, input),
            BetweenNode n => Between(n, input),
            InNode n => In(n, input),
            CallNode { Function: NameNode { Name: "not" }, Arguments: [var only] } => Condition(only, input).Not(),
            IfNode n => If(Condition(n.Condition, input), Condition(n.Then, input), Condition(n.Otherwise, input)),
            TestsNode n when input is not null => Tests(n, input),
            _ => Unknown(node, input),
        };
    }

    private static Truth Comparison(BinaryNode node, string? input)
    {
        var (left, right) = (PathOf(node.Left, input), PathOf(node.Right, input));
        if (left is not null && left == right)
        {
            return Itself(left, node.Operator);
        }

        return left is not null && ConstantFolding.Of(node.Right) is { } constant && IsScalar(constant) ? TestReader.Compare(left, node.Operator, constant)
            : right is not null && ConstantFolding.Of(node.Left) is { } first && IsScalar(first) ? TestReader.Compare(right, Turned(node.Operator), first)
            : BooleanComparison(node, input) ?? Unknown(node, input);
    }

    // (a > 3) = true and the like.
    private static Truth? BooleanComparison(BinaryNode node, string? input)
    {
        if (node.Operator is not (FeelOperator.Equal or FeelOperator.NotEqual) || ConstantFolding.Of(node.Right)?.AsBoolean is not { } expected
            || node.Left is not (BinaryNode { Operator: <= FeelOperator.GreaterOrEqual } or InNode or BetweenNode))
        {
            return null;
        }

        // "= true" of null is false, not null.
        var inner = Condition(node.Left, input);
        var (yes, no) = expected ? (inner.True, inner.False) : (inner.False, inner.True);
        var equal = new Truth(yes, Formula.Any(no, inner.Neither), Formula.Never);
        return node.Operator == FeelOperator.Equal ? equal : equal.Not();
    }

    private static Truth Itself(string path, FeelOperator op)
    {
        if (op is FeelOperator.Equal or FeelOperator.NotEqual)
        {
            var equal = Truth.Of(path, ValueSet.All, ValueSet.Empty);
            return op == FeelOperator.Equal ? equal : equal.Not();
        }

        var ordered = ValueSet.All.Except(ValueSet.Null.Union(ValueSet.Structures).Union(ValueSet.OfKind(FeelTypeKind.Boolean)));
        return op is FeelOperator.LessOrEqual or FeelOperator.GreaterOrEqual ? Truth.Of(path, ordered, ValueSet.Empty) : Truth.Of(path, ValueSet.Empty, ordered);
    }

    private static Truth Between(BetweenNode node, string? input)
    {
        if (PathOf(node.Value, input) is not { } path || ConstantFolding.Of(node.Low) is not { } low || ConstantFolding.Of(node.High) is not { } high || !IsScalar(low) || !IsScalar(high))
        {
            return Unknown(node, input);
        }

        // Unlike "and", a side without an answer leaves the whole without one.
        var (above, below) = (TestReader.Compare(path, FeelOperator.GreaterOrEqual, low), TestReader.Compare(path, FeelOperator.LessOrEqual, high));
        return new Truth(
            Formula.All(above.True, below.True),
            Formula.Any(Formula.All(above.False, below.True), Formula.All(above.True, below.False), Formula.All(above.False, below.False)),
            Formula.Any(above.Neither, below.Neither));
    }

    private static Truth In(InNode node, string? input)
        => PathOf(node.Value, input) is { } path ? Tests(node.Tests, path) : Unknown(node, input);

    private static Truth Tests(TestsNode tests, string path)
    {
        // One true test suffices; else one without an answer leaves all without one.
        var result = tests.Children.Select(test => Test(test, path)).Aggregate(Truth.No, (a, b) => a.Or(b));
        return tests.Negated ? result.Not() : result;
    }

    private static Truth Test(FeelNode test, string path)
    {
        switch (test)
        {
            case AnyTestNode:
                return Truth.Yes;
            case ComparisonTestNode n:
                return ConstantFolding.Of(n.Operand) is { } operand && IsScalar(operand) ? TestReader.Compare(path, n.Operator, operand) : Unknown(new TestsNode(test.Span, [test], negated: false), path);
            case ExpressionTestNode { ReadsInput: true } n:
                return Condition(n.Expression, path);
            case ExpressionTestNode { Expression: RangeNode range } when ConstantFolding.Of(range) is null && range.Children.All(end => ConstantFolding.Of(end) is not null):
                // [5..1] is no interval: nothing lies in it.
                return Truth.Null;
            case ExpressionTestNode n when ConstantFolding.Of(n.Expression) is { } constant:
                var unknown = Unknown(new TestsNode(test.Span, [test], negated: false), path);
                return TestReader.Matches(path, constant) is { } matches ? (constant is FeelList ? OfScalars(path, matches, unknown) : matches) : unknown;
            default:
                return Unknown(new TestsNode(test.Span, [test], negated: false), path);
        }
    }

    // A list may be one of a list of lists, and equals a list: of values that are no scalars nothing is said.
    private static Truth OfScalars(string path, Truth known, Truth unknown)
    {
        var (scalar, other) = (new Formula.In(path, ValueSet.Structures.Complement()), new Formula.In(path, ValueSet.Structures));
        Formula Joined(Formula a, Formula b) => Formula.Any(Formula.All(scalar, a), Formula.All(other, b));
        return new Truth(Joined(known.True, unknown.True), Joined(known.False, unknown.False), Joined(known.Neither, unknown.Neither));
    }

    private static Truth If(Truth condition, Truth then, Truth otherwise)
    {
        Formula Joined(Formula a, Formula b) => Formula.Any(Formula.All(condition.True, a), Formula.All(condition.NotTrue, b));
        return new Truth(Joined(then.True, otherwise.True), Joined(then.False, otherwise.False), Joined(then.Neither, otherwise.Neither));
    }

    // The input of tests is part of what they say: the same words about another path are another statement.
    private static Truth Unknown(FeelNode node, string? input)
    {
        var path = Opaque + input + "\u0001" + FeelPrinter.Print(node);
        return new Truth(new Formula.In(path, OpaqueValues[0]), new Formula.In(path, OpaqueValues[1]), new Formula.In(path, OpaqueValues[2]));
    }

    private static bool IsScalar(FeelValue value) => value is not (FeelList or FeelContext or FeelRange or FeelFunction);

    private static FeelOperator Turned(FeelOperator op) => op switch
    {
        FeelOperator.Less => FeelOperator.Greater,
        FeelOperator.LessOrEqual => FeelOperator.GreaterOrEqual,
        FeelOperator.Greater => FeelOperator.Less,
        FeelOperator.GreaterOrEqual => FeelOperator.LessOrEqual,
        _ => op,
    };

    private static string? PathOf(FeelNode node, string? input) => node switch
    {
        NameNode { Name: TestCode.Input } => input,
        NameNode name => name.Name,
        PathNode path when PathOf(path.Target, input) is { } target => target + "." + path.Name,
        _ => null,
    };
}
