namespace MotCua.Engine.Feel;

/// <summary><c>if</c>.</summary>
internal static class FlowCode
{
    public static FeelCode If(IfNode node)
    {
        var condition = FeelCompiler.Compile(node.Condition);
        var then = FeelCompiler.Compile(node.Then);
        var otherwise = FeelCompiler.Compile(node.Otherwise);
        var at = node.Condition.Span;
        return frame =>
        {
            var value = condition(frame);
            if (value is not (FeelBoolean or FeelNull))
            {
                frame.Run.Note(at, FeelTexts.ConditionType, FeelTerms.Of(value));
            }

            return value == FeelBoolean.True ? then(frame) : otherwise(frame);
        };
    }
}
