namespace MotCua.Engine.Feel;

/// <summary>The function <c>range</c>: an interval of literals from text.</summary>
internal static class RangeText
{
    public static FeelValue Read(FeelCall call)
    {
        if (!call.PayText(call.Text(0).Length) || FeelParser.Parse(call.Text(0).Trim(), null, unaryTests: false).Tree is not RangeNode tree)
        {
            return call.Refuse(0);
        }

        // A text may leave an end out to say "unbounded"; an expression says it with a comparison.
        var (start, end) = (EndPoint(call.Run, tree.Start), EndPoint(call.Run, tree.End));
        if (start is FeelNull || end is FeelNull)
        {
            return call.Refuse(0);
        }

        return FeelRanges.Create(call.Run, call.At, start, tree.StartIncluded, end, tree.EndIncluded);
    }

    private static FeelValue? EndPoint(FeelRun run, FeelNode? node) => node switch
    {
        null => null,
        LiteralNode literal => literal.Value,
        NegationNode { Operand: LiteralNode { Value: FeelNumberValue number } } => FeelValue.Of(number.Value.Negate()),
        CallNode { Function: NameNode { Name: "date" or "time" or "date and time" or "duration" }, Arguments: [LiteralNode] } call
            => FeelCompiler.Compile(call)(FeelFrame.Root(run, FeelContext.Empty)),
        _ => FeelValue.Null,
    };
}
