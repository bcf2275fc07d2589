using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>Whether by the drawing only one strand can ever be: nothing splits, repeats side by side, or begins beside another.</summary>
internal static class SingleStrand
{
    public static bool Holds(ProcessDefinition process)
        => process.NodesInOrder.All(n => !MaySplit(n) && !MayBeginBeside(n) && OneEntry(process, n)) && process.EntriesOf(process.Id).Count(e => !e.IsStart) <= 1;

    private static bool MaySplit(FlowNode node)
        => (node.Outgoing.Count > 1 && node.Kind.Element is not ("exclusiveGateway" or "eventBasedGateway"))
            || node.Loop is { IsSequential: false };

    private static bool MayBeginBeside(FlowNode node)
        => (node.IsBoundary && !node.Interrupting)
            || (node.IsEventSubProcess)
            || node.Events.OfType<CompensationDefinition>().Any();

    private static bool OneEntry(ProcessDefinition process, FlowNode node)
        => !node.IsContainer || process.EntriesOf(node.Id).Count == 1;
}
