using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Kernel.Migration;

/// <summary>
/// Finds the elements of one process in another. First by id and kind; then, again and again while it finds more, by
/// name, kind and neighbourhood, and only where exactly one fits: a wrong proposal costs more than none.
/// </summary>
internal sealed class ElementMatching(ProcessDefinition from, ProcessDefinition to)
{
    private readonly Dictionary<string, string> _matches = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _alike = new(StringComparer.Ordinal);

    public (IReadOnlyDictionary<string, string> Matches, IReadOnlySet<string> Alike) Find()
    {
        foreach (var node in from.NodesInOrder.Where(n => to.Find(n.Id)?.Kind == n.Kind))
        {
            Match(node.Id, node.Id);
        }

        while (FindAlike())
        {
        }

        return (_matches, _alike);
    }

    private bool FindAlike()
    {
        var pairs = (from node in @from.NodesInOrder
                     where !_matches.ContainsKey(node.Id)
                     from other in to.NodesInOrder
                     where !_taken.Contains(other.Id) && IsAlike(node, other)
                     select (node.Id, Other: other.Id)).ToList();
        var sure = pairs.Where(p => pairs.Count(q => q.Id == p.Id) == 1 && pairs.Count(q => q.Other == p.Other) == 1).ToList();
        foreach (var (id, other) in sure)
        {
            _alike.Add(id);
            Match(id, other);
        }

        return sure.Count > 0;
    }

    private void Match(string id, string other)
    {
        _matches[id] = other;
        _taken.Add(other);
    }

    private bool IsAlike(FlowNode node, FlowNode other)
    {
        // Work without a name is known by nothing but its place: too little to put somebody's task there.
        if (node.Kind != other.Kind || !SameScope(node, other) || !SameName(node, other) || (node.IsActivity && !IsNamed(node)))
        {
            return false;
        }

        if (node.AttachedTo is not null
            && (node.Interrupting != other.Interrupting || !Corresponds(from.Nodes[node.AttachedTo], to.Nodes[other.AttachedTo!])))
        {
            return false;
        }

        // A name is a strong sign; without one every neighbour that is known must correspond.
        var theirs = Neighbours(to, other).ToList();
        var mine = Neighbours(from, node).ToList();
        return IsNamed(node)
            ? mine.Exists(n => theirs.Exists(o => Corresponds(n, o))) || (mine.Count == 0 && theirs.Count == 0)
            : mine.Count > 0 && mine.TrueForAll(n => theirs.Exists(o => Corresponds(n, o)));
    }

    private bool Corresponds(FlowNode node, FlowNode other)
        => _matches.TryGetValue(node.Id, out var match) ? match == other.Id
            : IsNamed(node) && node.Kind == other.Kind && SameName(node, other);

    // The outermost scopes correspond; a sub-process corresponds to what it was matched with.
    private bool SameScope(FlowNode node, FlowNode other)
        => _matches.TryGetValue(node.ScopeId, out var scope)
            ? scope == other.ScopeId
            : from.Find(node.ScopeId) is null && to.Find(other.ScopeId) is null;

    private static bool SameName(FlowNode node, FlowNode other)
        => IsNamed(node) == IsNamed(other)
            && (!IsNamed(node) || string.Equals(node.Name.Trim(), other.Name.Trim(), StringComparison.OrdinalIgnoreCase));

    private static bool IsNamed(FlowNode node) => node.Name != node.Id;

    private static IEnumerable<FlowNode> Neighbours(ProcessDefinition process, FlowNode node)
        => node.Incoming.Select(f => process.Nodes[process.Flows[f].SourceId])
            .Concat(process.OutgoingOf(node).Select(f => process.Nodes[f.TargetId]));
}
