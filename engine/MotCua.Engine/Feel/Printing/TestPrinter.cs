using System.Text;

namespace MotCua.Engine.Feel;

/// <summary>Unary tests as text.</summary>
internal static class TestPrinter
{
    /// <summary>A whole cell: a dash, tests, or <c>not(tests)</c>.</summary>
    public static void All(StringBuilder builder, TestsNode node)
    {
        if (node.Negated)
        {
            builder.Append("not(");
            List(builder, node);
            builder.Append(')');
            return;
        }

        // A condition that calls not() would be taken for negated tests.
        var first = FirstNeedsBrackets(node);
        builder.Append(first ? "(" : "");
        One(builder, node.Children[0]);
        builder.Append(first ? ")" : "");
        Rest(builder, node);
    }

    public static void List(StringBuilder builder, TestsNode node)
    {
        One(builder, node.Children[0]);
        Rest(builder, node);
    }

    private static void Rest(StringBuilder builder, TestsNode node)
    {
        foreach (var test in node.Children.AsSpan()[1..])
        {
            builder.Append(", ");
            One(builder, test);
        }
    }

    private static void One(StringBuilder builder, FeelNode test)
    {
        switch (test)
        {
            case AnyTestNode:
                builder.Append('-');
                break;
            case ComparisonTestNode n:
                builder.Append(FeelOperators.Symbol(n.Operator)).Append(' ');
                FeelPrinter.AppendOperand(builder, n.Operand);
                break;
            default:
                FeelPrinter.Append(builder, ((ExpressionTestNode)test).Expression, 0);
                break;
        }
    }

    private static bool FirstNeedsBrackets(TestsNode node)
    {
        if (node.Children[0] is not ExpressionTestNode test)
        {
            return false;
        }

        var text = new StringBuilder();
        FeelPrinter.Append(text, test.Expression, 0);
        return text.ToString().StartsWith("not(", StringComparison.Ordinal);
    }
}
