using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>An order in which every element comes after all that lead to it; ways back are left out.</summary>
internal static class Ranking
{
    public static Dictionary<string, int> Of(ProcessDefinition process, FlowWays ways)
    {
        var order = new List<FlowNode>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var callers = process.NodesInOrder.Where(n => process.ScopeOfCall(n.CalledElement) is not null).ToLookup(n => process.ScopeOfCall(n.CalledElement)!);
        var after = process.NodesInOrder.ToDictionary(n => n.Id, n => ways.After(n).Concat(BehindCall(process, callers, n)).ToList(), StringComparer.Ordinal);
        foreach (var start in ways.Starts.Concat(process.NodesInOrder))
        {
            Visit(after, start, seen, order);
        }

        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = order.Count - 1; i >= 0; i--)
        {
            ranks[order[i].Id] = order.Count - i;
        }

        return ranks;
    }

    // What is called comes before what follows its callers.
    private static IEnumerable<FlowNode> BehindCall(ProcessDefinition process, ILookup<string, FlowNode> callers, FlowNode node)
    {
        var last = node;
        while (last.Outgoing.Count == 0 && process.Find(last.ScopeId) is { } container)
        {
            last = container;
        }

        // What undoes comes before what follows an event that has something undone.
        if (last.IsForCompensation || (last.IsEventSubProcess && process.StartsOf(last.Id).Any(s => s.Kind.Definition == "compensate")))
        {
            return process.NodesInOrder.Where(n => n.Kind.Element == "intermediateThrowEvent" && n.Events.Any(e => e is CompensationDefinition)).SelectMany(process.OutgoingOf).Select(f => process.Nodes[f.TargetId]);
        }

        return last.Outgoing.Count == 0 ? callers[last.ScopeId].SelectMany(process.OutgoingOf).Select(f => process.Nodes[f.TargetId]) : [];
    }

    // Depth is the length of the process, so an explicit stack instead of recursion.
    private static void Visit(Dictionary<string, List<FlowNode>> ways, FlowNode from, HashSet<string> seen, List<FlowNode> order)
    {
        var stack = new Stack<(FlowNode Node, int Next)>();
        if (seen.Add(from.Id))
        {
            stack.Push((from, 0));
        }

        while (stack.TryPop(out var at))
        {
            var after = ways[at.Node.Id];
            if (at.Next == after.Count)
            {
                order.Add(at.Node);
                continue;
            }

            stack.Push((at.Node, at.Next + 1));
            if (seen.Add(after[at.Next].Id))
            {
                stack.Push((after[at.Next], 0));
            }
        }
    }
}
