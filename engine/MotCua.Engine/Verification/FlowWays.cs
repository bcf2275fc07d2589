using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Verification;

/// <summary>
/// Where a token may go next, sub-processes and boundary events included: a sub-process leads to its inner starts, the
/// last nodes inside lead on from the sub-process.
/// </summary>
internal sealed class FlowWays
{
    private readonly Dictionary<string, List<FlowNode>> _next = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FlowNode>> _before = new(StringComparer.Ordinal);

    public FlowWays(ProcessDefinition process)
    {
        Starts = [.. process.StartsOf(process.Id), .. process.EntriesOf(process.Id).Where(n => !n.IsStart), .. process.NodesOf(process.Id).Where(n => n.Instantiates)];
        foreach (var node in process.NodesInOrder)
        {
            _next[node.Id] = [.. Next(process, node).Distinct()];
            foreach (var next in _next[node.Id])
            {
                (_before.TryGetValue(next.Id, out var before) ? before : _before[next.Id] = []).Add(node);
            }
        }
    }

    /// <summary>The start events of the process itself.</summary>
    public IReadOnlyList<FlowNode> Starts { get; }

    public IReadOnlyList<FlowNode> After(FlowNode node) => _next.GetValueOrDefault(node.Id, []);

    public IReadOnlyList<FlowNode> Before(FlowNode node) => _before.GetValueOrDefault(node.Id, []);

    /// <summary>Everything a token can reach from these nodes, they included.</summary>
    public HashSet<string> Reach(IEnumerable<FlowNode> from) => Walk(from, After);

    /// <summary>Everything from which a token can reach these nodes, they included.</summary>
    public HashSet<string> Lead(IEnumerable<FlowNode> to) => Walk(to, Before);

    private static HashSet<string> Walk(IEnumerable<FlowNode> from, Func<FlowNode, IReadOnlyList<FlowNode>> step)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<FlowNode>(from);
        while (waiting.TryPop(out var node))
        {
            if (seen.Add(node.Id))
            {
                foreach (var next in step(node))
                {
                    waiting.Push(next);
                }
            }
        }

        return seen;
    }

    private static IEnumerable<FlowNode> Next(ProcessDefinition process, FlowNode node)
    {
        foreach (var boundary in process.BoundariesOf(node.Id))
        {
            yield return boundary;
        }

        foreach (var beside in Beside(process, node))
        {
            yield return beside;
        }

        var starts = Inside(process, node);
        foreach (var start in starts)
        {
            yield return start;
        }

        // A called process may be called from several places, so its end does not say where it goes on.
        if (starts.Count == 0 || node.CalledElement is not null)
        {
            foreach (var next in process.OutgoingOf(node).Select(f => process.Find(f.TargetId)).OfType<FlowNode>())
            {
                yield return next;
            }
        }

        if (process.Find(node.LinkTarget) is { } target)
        {
            yield return target;
        }

        // The last node inside a sub-process hands on to what follows the sub-process.
        if (node.Outgoing.Count == 0 && node.Kind.Definition != "error" && process.Find(node.ScopeId) is { } container)
        {
            foreach (var next in Leaving(process, container))
            {
                yield return next;
            }
        }
    }

    // Event sub-processes may start as soon as their scope has; what compensates follows its event.
    private static IEnumerable<FlowNode> Beside(ProcessDefinition process, FlowNode node)
    {
        if (node.IsStart || (node.Incoming.Count == 0 && !node.IsBoundary && !node.IsEventSubProcess && !node.IsForCompensation))
        {
            foreach (var (sub, _) in process.EventSubProcessesOf(node.ScopeId))
            {
                yield return sub;
            }
        }

        if (process.Find(node.CompensatedBy) is { } handler)
        {
            yield return handler;
        }
    }

    private static List<FlowNode> Inside(ProcessDefinition process, FlowNode node)
    {
        if (node.IsEventSubProcess)
        {
            return [.. process.StartsOf(node.Id)];
        }

        var scope = node.IsContainer ? node.Id : process.ScopeOfCall(node.CalledElement);
        return scope is null ? [] : [.. process.EntriesOf(scope)];
    }

    private static IEnumerable<FlowNode> Leaving(ProcessDefinition process, FlowNode container)
        => container.Outgoing.Count > 0
            ? process.OutgoingOf(container).Select(f => process.Find(f.TargetId)).OfType<FlowNode>()
            : process.Find(container.ScopeId) is { } outer ? Leaving(process, outer) : [];
}
