using System.Collections.Immutable;
using System.Text;

namespace MotCua.Engine.Feel;

/// <summary>Conditions, loops, functions, contexts and arguments as text.</summary>
internal static class FlowPrinter
{
    public static void Append(StringBuilder builder, FeelNode node)
    {
        switch (node)
        {
            case IfNode n:
                builder.Append("if ");
                FeelPrinter.Append(builder, n.Condition, 0);
                builder.Append(" then ");
                FeelPrinter.Append(builder, n.Then, 0);
                builder.Append(" else ");
                FeelPrinter.Append(builder, n.Otherwise, 0);
                break;
            case ForNode n:
                builder.Append("for ");
                Iterators(builder, n.Iterators);
                builder.Append(" return ");
                FeelPrinter.Append(builder, n.Body, 0);
                break;
            case QuantifiedNode n:
                builder.Append(n.Every ? "every " : "some ");
                Iterators(builder, n.Iterators);
                builder.Append(" satisfies ");
                FeelPrinter.Append(builder, n.Condition, 0);
                break;
            case FunctionNode n:
                Head(builder, n.Parameters);
                FeelPrinter.Append(builder, n.Body, 0);
                break;
            case ExternalFunctionNode n:
                Head(builder, n.Parameters);
                builder.Append("external ");
                FeelPrinter.Append(builder, n.Body, 0);
                break;
            default:
                throw new InvalidOperationException("No text for " + node.GetType().Name);
        }
    }

    public static void Context(StringBuilder builder, ContextNode node)
    {
        builder.Append('{');
        for (var i = 0; i < node.Names.Length; i++)
        {
            builder.Append(i == 0 ? "" : ", ").Append(Key(node.Names[i])).Append(": ");
            FeelPrinter.Append(builder, node.Children[i], 0);
        }

        builder.Append('}');
    }

    public static void Arguments(StringBuilder builder, CallNode node)
    {
        builder.Append('(');
        for (var i = 0; i < node.Arguments.Length; i++)
        {
            builder.Append(i == 0 ? "" : ", ").Append(node.Names.IsEmpty ? "" : node.Names[i] + ": ");
            FeelPrinter.Append(builder, node.Arguments[i], 0);
        }

        builder.Append(')');
    }

    private static void Head(StringBuilder builder, ImmutableArray<FeelParameter> parameters)
    {
        var texts = parameters.Select(p => p.Type.Kind == FeelTypeKind.Any ? p.Name : p.Name + ": " + p.Type);
        builder.Append("function(").AppendJoin(", ", texts).Append(") ");
    }

    // A loop within the list of another loop would take that one's further iterators for its own: hence the brackets.
    private static void Iterators(StringBuilder builder, ImmutableArray<IteratorNode> iterators)
    {
        for (var i = 0; i < iterators.Length; i++)
        {
            builder.Append(i == 0 ? "" : ", ").Append(iterators[i].Name).Append(" in ");
            FeelPrinter.AppendOperand(builder, iterators[i].Source);
            if (iterators[i].End is { } end)
            {
                builder.Append("..");
                FeelPrinter.AppendOperand(builder, end);
            }
        }
    }

    private static string Key(string name)
    {
        var plain = name.Length > 0 && FeelCharacters.IsNameStart(FeelCharacters.At(name, 0)) && !char.IsSurrogate(name[0])
            && name.All(c => FeelCharacters.IsNamePart(c)) && !NameReader.IsKeyword(name);
        return plain ? name : FeelTextWriter.Quote(name);
    }
}
