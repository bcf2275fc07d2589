using System.Collections.Immutable;
using System.Text;

namespace MotCua.Engine.Feel;

/// <summary>
/// Tree to canonical text: one space around operators, only the brackets that are needed, no comments.
/// Reading the text with the same names gives the same tree.
/// </summary>
internal static class FeelPrinter
{
    // How tightly a text holds together, as the parser climbs; a part that is looser than its place asks for gets brackets.
    private const int Loosest = 0;
    private const int Comparison = 3;
    private const int Operand = 4;
    private const int Unary = 7;
    private const int Postfix = 8;

    public static string Print(FeelNode node)
    {
        var builder = new StringBuilder();
        if (node is TestsNode tests)
        {
            TestPrinter.All(builder, tests);
        }
        else
        {
            Append(builder, node, Loosest);
        }

        return builder.ToString();
    }

    /// <summary>Appends an expression, in brackets when it is looser than its place allows.</summary>
    public static void Append(StringBuilder builder, FeelNode node, int place)
    {
        if (Tightness(node) >= place)
        {
            Bare(builder, node);
            return;
        }

        builder.Append('(');
        Bare(builder, node);
        builder.Append(')');
    }

    /// <summary>An expression where operators of addition and tighter may stand bare.</summary>
    public static void AppendOperand(StringBuilder builder, FeelNode node) => Append(builder, node, Operand);

    public static void List(StringBuilder builder, ImmutableArray<FeelNode> nodes)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            builder.Append(i == 0 ? "" : ", ");
            Append(builder, nodes[i], Loosest);
        }
    }

    private static int Tightness(FeelNode node) => node switch
    {
        BinaryNode n => Precedence(n.Operator),
        BetweenNode or InNode or InstanceOfNode => Comparison,
        NegationNode => Unary,
        IfNode or ForNode or QuantifiedNode or FunctionNode or ExternalFunctionNode => Loosest,
        // "1.5" would be a number: a number is bracketed before a point.
        LiteralNode { Value: FeelNumberValue } => Unary,
        _ => Postfix,
    };

    private static int Precedence(FeelOperator op) => op switch
    {
        FeelOperator.Or => 1,
        FeelOperator.And => 2,
        <= FeelOperator.GreaterOrEqual => Comparison,
        FeelOperator.Add or FeelOperator.Subtract => Operand,
        FeelOperator.Multiply or FeelOperator.Divide => 5,
        _ => 6,
    };

    private static void Bare(StringBuilder builder, FeelNode node)
    {
        switch (node)
        {
            case LiteralNode n:
                builder.Append(FeelTextWriter.Literal(n.Value));
                break;
            case NameNode n:
                builder.Append(n.Name);
                break;
            case ListNode n:
                builder.Append('[');
                List(builder, n.Children);
                builder.Append(']');
                break;
            case ContextNode n:
                FlowPrinter.Context(builder, n);
                break;
            case RangeNode n:
                Range(builder, n);
                break;
            case NegationNode n:
                builder.Append('-');
                Append(builder, n.Operand, Unary);
                break;
            case BinaryNode n:
                Append(builder, n.Left, Precedence(n.Operator));
                builder.Append(' ').Append(FeelOperators.Symbol(n.Operator)).Append(' ');
                Append(builder, n.Right, Precedence(n.Operator) + 1);
                break;
            case BetweenNode n:
                AppendOperand(builder, n.Value);
                builder.Append(" between ");
                AppendOperand(builder, n.Low);
                builder.Append(" and ");
                AppendOperand(builder, n.High);
                break;
            case InNode n:
                AppendOperand(builder, n.Value);
                builder.Append(" in (");
                TestPrinter.List(builder, n.Tests);
                builder.Append(')');
                break;
            case InstanceOfNode n:
                Append(builder, n.Value, Postfix);
                builder.Append(" instance of ").Append(n.Type);
                break;
            case PathNode n:
                Append(builder, n.Target, Postfix);
                builder.Append('.').Append(n.Name);
                break;
            case FilterNode n:
                Append(builder, n.Target, Postfix);
                builder.Append('[');
                Append(builder, n.Condition, Loosest);
                builder.Append(']');
                break;
            case CallNode n:
                Append(builder, n.Function, Postfix);
                FlowPrinter.Arguments(builder, n);
                break;
            default:
                FlowPrinter.Append(builder, node);
                break;
        }
    }

    private static void Range(StringBuilder builder, RangeNode node)
    {
        if (node is { Start: { } start, End: { } end, Test: null })
        {
            builder.Append(node.StartIncluded ? '[' : '(');
            EndPoint(builder, start);
            builder.Append("..");
            EndPoint(builder, end);
            builder.Append(node.EndIncluded ? ']' : ')');
            return;
        }

        var sign = node.Test ?? (node.Start is null
            ? node.EndIncluded ? FeelOperator.LessOrEqual : FeelOperator.Less
            : node.StartIncluded ? FeelOperator.GreaterOrEqual : FeelOperator.Greater);
        builder.Append('(').Append(FeelOperators.Symbol(sign)).Append(' ');
        AppendOperand(builder, (node.Start ?? node.End)!);
        builder.Append(')');
    }

    // Beside the points of an interval a square bracket would end it.
    private static void EndPoint(StringBuilder builder, FeelNode node)
        => Append(builder, node, node is LiteralNode or NameNode or NegationNode { Operand: LiteralNode } ? Loosest : Postfix + 1);
}
