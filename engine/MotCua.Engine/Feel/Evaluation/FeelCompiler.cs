namespace MotCua.Engine.Feel;

/// <summary>Last stage but one: tree to delegates. One line per kind of node; what a node does stands in the file of its family.</summary>
internal static class FeelCompiler
{
    public static FeelCode Compile(FeelNode node) => node switch
    {
        LiteralNode n => ValueCode.Literal(n),
        NameNode n => ValueCode.Name(n),
        ListNode n => ValueCode.List(n),
        ContextNode n => ValueCode.Context(n),
        RangeNode n => ValueCode.Range(n),
        FunctionNode n => CallCode.Function(n),
        ExternalFunctionNode n => CallCode.External(n),
        CallNode n => CallCode.Call(n),
        NegationNode n => OperatorCode.Negation(n),
        BinaryNode n => OperatorCode.Binary(n),
        BetweenNode n => OperatorCode.Between(n),
        InNode n => TestCode.In(n),
        InstanceOfNode n => OperatorCode.InstanceOf(n),
        TestsNode n => TestCode.Tests(n),
        IfNode n => FlowCode.If(n),
        ForNode n => LoopCode.For(n),
        QuantifiedNode n => LoopCode.Quantified(n),
        PathNode n => PathCode.Path(n),
        FilterNode n => PathCode.Filter(n),
        _ => throw new InvalidOperationException("No code for " + node.GetType().Name),
    };
}
