using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Verification;

/// <summary>
/// The nodes of one scope, each after all that lead to it, ways back cut. What a way back passes is done once, and then
/// the way goes on behind the loop: the end of a way back leads to everything that leaves the loop.
/// </summary>
internal sealed class ScopeOrder
{
    private readonly Dictionary<string, List<FlowNode>> _next = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FlowNode>> _before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(FlowNode Redone, FlowNode Exit)>> _again = new(StringComparer.Ordinal);
    private readonly HashSet<string> _last = new(StringComparer.Ordinal);
    private readonly ProcessDefinition _process;

    public ScopeOrder(ProcessDefinition process, IReadOnlyList<FlowNode> entries)
    {
        _process = process;
        Entries = entries;
        var back = Reach(entries);
        foreach (var (from, to) in back)
        {
            Again(from, to, back.ToLookup(b => b.To.Id, b => b.From));
        }

        InOrder = Sort() ?? SortWithoutAgain();
    }

    public IReadOnlyList<FlowNode> Entries { get; }

    public IReadOnlyList<FlowNode> InOrder { get; }

    /// <summary>What leads to a node, ways back left out; borders are led to by their hosts.</summary>
    public IReadOnlyList<FlowNode> Before(FlowNode node) => _before.GetValueOrDefault(node.Id, []);

    /// <summary>Whether nothing follows in this scope.</summary>
    public bool IsLast(FlowNode node) => _last.Contains(node.Id);

    /// <summary>Ends of ways back that go on here, each with the node by which the loop is left for here.</summary>
    public IReadOnlyList<(FlowNode Redone, FlowNode Exit)> Again(FlowNode node) => _again.GetValueOrDefault(node.Id, []);

    private static IEnumerable<FlowNode> Next(ProcessDefinition process, FlowNode node)
        => process.OutgoingOf(node).Select(f => process.Find(f.TargetId))
            .Append(process.Find(node.LinkTarget))
            .Concat(process.BoundariesOf(node.Id).Where(b => b.Kind.Definition != "compensate"))
            .OfType<FlowNode>()
            .Where(n => n is { IsForCompensation: false, IsEventSubProcess: false })
            .Distinct();

    // Depth is the length of the process, so an explicit stack instead of recursion.
    private List<(FlowNode From, FlowNode To)> Reach(IReadOnlyList<FlowNode> entries)
    {
        var back = new List<(FlowNode, FlowNode)>();
        var open = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(e => !_next.ContainsKey(e.Id)))
        {
            var stack = new Stack<(FlowNode Node, int At)>();
            Enter(entry);
            while (stack.TryPop(out var top))
            {
                if (top.At == _next[top.Node.Id].Count)
                {
                    open.Remove(top.Node.Id);
                    continue;
                }

                stack.Push((top.Node, top.At + 1));
                var next = _next[top.Node.Id][top.At];
                if (!_next.ContainsKey(next.Id))
                {
                    Enter(next);
                }
                else if (open.Contains(next.Id))
                {
                    back.Add((top.Node, next));
                }
            }

            void Enter(FlowNode node)
            {
                _next[node.Id] = [.. Next(_process, node)];
                if (_next[node.Id].TrueForAll(n => n.IsBoundary))
                {
                    _last.Add(node.Id);
                }

                open.Add(node.Id);
                stack.Push((node, 0));
            }
        }

        foreach (var (from, to) in back)
        {
            _next[from.Id].Remove(to);
        }

        foreach (var id in _next.Keys)
        {
            foreach (var next in _next[id])
            {
                (_before.TryGetValue(next.Id, out var before) ? before : _before[next.Id] = []).Add(_process.Nodes[id]);
            }
        }

        return back;
    }

    // The natural loop: everything that comes to the end of the way back without passing where the loop begins.
    private void Again(FlowNode from, FlowNode to, ILookup<string, FlowNode> back)
    {
        var loop = new HashSet<string>(StringComparer.Ordinal) { to.Id };
        var waiting = new Stack<FlowNode>([from]);
        while (waiting.TryPop(out var node))
        {
            if (loop.Add(node.Id))
            {
                foreach (var before in Before(node).Concat(back[node.Id]))
                {
                    waiting.Push(before);
                }
            }
        }

        var exits = loop.SelectMany(id => _next[id].Where(n => !loop.Contains(n.Id)).Select(n => (From: _process.Nodes[id], To: n)));
        foreach (var (source, target) in exits.Where(e => e.From.Id != from.Id).ToList())
        {
            (_again.TryGetValue(target.Id, out var again) ? again : _again[target.Id] = []).Add((from, source));
        }
    }

    private List<FlowNode>? Sort()
    {
        var missing = _next.Keys.ToDictionary(id => id, _ => 0, StringComparer.Ordinal);
        var after = _next.ToDictionary(n => n.Key, n => n.Value.ToList(), StringComparer.Ordinal);
        foreach (var (id, again) in _again)
        {
            foreach (var (redone, _) in again)
            {
                after[redone.Id].Add(_process.Nodes[id]);
            }
        }

        foreach (var next in after.Values.SelectMany(n => n))
        {
            missing[next.Id]++;
        }

        var order = new List<FlowNode>();
        var ready = new Queue<FlowNode>(missing.Where(m => m.Value == 0).Select(m => _process.Nodes[m.Key]));
        while (ready.TryDequeue(out var node))
        {
            order.Add(node);
            foreach (var next in after[node.Id].Where(next => --missing[next.Id] == 0))
            {
                ready.Enqueue(next);
            }
        }

        return order.Count == missing.Count ? order : null;
    }

    // Loops that can be entered at several places: only cut, not gone on behind.
    private List<FlowNode> SortWithoutAgain()
    {
        _again.Clear();
        return Sort()!;
    }
}
