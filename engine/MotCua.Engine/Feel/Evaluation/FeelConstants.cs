namespace MotCua.Engine.Feel;

/// <summary>Values known before anything runs: intervals and lists of literals need not be made anew each time.</summary>
internal static class FeelConstants
{
    /// <summary>The value of a node made of literals only; a null reference for all others and for what fails.</summary>
    public static FeelValue? Of(FeelNode node) => node switch
    {
        LiteralNode n => n.Value,
        NegationNode { Operand: LiteralNode { Value: FeelNumberValue number } } => FeelValue.Of(number.Value.Negate()),
        ListNode n => List(n),
        RangeNode n => Range(n),
        _ => null,
    };

    private static FeelList? List(ListNode node)
    {
        var items = node.Children.Select(Of).OfType<FeelValue>().ToList();
        return items.Count == node.Children.Length ? new FeelList(items) : null;
    }

    private static FeelRange? Range(RangeNode node)
    {
        var (start, end) = (node.Start is null ? null : Of(node.Start), node.End is null ? null : Of(node.End));
        return (start is null) == (node.Start is null) && (end is null) == (node.End is null)
            ? FeelRanges.Create(new FeelRun(FeelLimits.Default, null), node.Span, start, node.StartIncluded, end, node.EndIncluded, node.Test) as FeelRange
            : null;
    }
}
