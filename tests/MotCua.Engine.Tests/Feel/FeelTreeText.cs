using System.Globalization;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Tests.Feel;

/// <summary>A tree as nested brackets that leave nothing to precedence: equal texts are equal trees.</summary>
internal static class FeelTreeText
{
    public static string Of(FeelNode node)
    {
        var detail = node switch
        {
            LiteralNode n => n.Value.Kind + " " + n.Value,
            NameNode n => n.Name,
            ContextNode n => string.Join("|", n.Names),
            RangeNode n => string.Create(CultureInfo.InvariantCulture, $"{n.Test} {n.Start is null} {n.Start is not null && n.StartIncluded} {n.End is null} {n.End is not null && n.EndIncluded}"),
            BinaryNode n => n.Operator.ToString(),
            InstanceOfNode n => n.Type.ToString(),
            TestsNode n => n.Negated.ToString(),
            ComparisonTestNode n => n.Operator.ToString(),
            IteratorNode n => n.Name + (n.End is null),
            QuantifiedNode n => n.Every.ToString(),
            PathNode n => n.Name,
            CallNode n => string.Join("|", n.Names),
            FunctionNode n => string.Join("|", n.Parameters.Select(p => p.Name + ":" + p.Type)),
            ExternalFunctionNode n => string.Join("|", n.Parameters.Select(p => p.Name + ":" + p.Type)),
            _ => "",
        };
        return $"({node.GetType().Name} <{detail}> {string.Concat(node.Children.Select(Of))})";
    }
}
