using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Verification;

/// <summary>What runs side by side: the parts that branches of a split have for themselves.</summary>
internal sealed class SideBySide
{
    private readonly HashSet<string> _nodes = new(StringComparer.Ordinal);
    private readonly List<(FlowNode Split, IReadOnlyList<IReadOnlyCollection<string>> Branches)> _splits = [];

    public SideBySide(VerificationSubject subject)
    {
        foreach (var split in subject.Process.NodesInOrder)
        {
            if (Branches(subject, split) is { Count: > 1 } branches)
            {
                _splits.Add((split, branches));
                _nodes.UnionWith(branches.SelectMany(b => b));
            }
        }
    }

    /// <summary>Splits with the nodes that belong to each branch alone.</summary>
    public IReadOnlyList<(FlowNode Split, IReadOnlyList<IReadOnlyCollection<string>> Branches)> Splits => _splits;

    /// <summary>Whether something else may run while a dossier is here.</summary>
    public bool Holds(FlowNode node) => _nodes.Contains(node.Id);

    private static List<IReadOnlyCollection<string>> Branches(VerificationSubject subject, FlowNode split)
    {
        var flows = subject.Process.OutgoingOf(split).ToList();
        var parts = split.Kind.Element is "parallelGateway" or "inclusiveGateway" || (split.IsActivity && flows.Count > 1)
            ? flows.Select(f => subject.Process.Find(f.TargetId)).OfType<FlowNode>().Select(n => subject.Ways.Reach([n])).ToList()
            : split is { IsBoundary: true, Interrupting: false } ? Beside(subject, split, subject.Process.Find(split.AttachedTo)!)
            : split.IsEventSubProcess && subject.Process.StartsOf(split.Id).Any(s => !s.Interrupting)
                ? [subject.Ways.Reach([split]), .. subject.Process.EntriesOf(split.ScopeId).Select(e => subject.Ways.Reach([e]).Where(id => !Within(subject, id, split.Id)).ToHashSet())]
            : [];
        if (parts.Count < 2)
        {
            return [];
        }

        var shared = parts.Aggregate((a, b) => [.. a.Intersect(b)]);
        return [.. parts.Select(p => (IReadOnlyCollection<string>)p.Except(shared).ToHashSet(StringComparer.Ordinal))];
    }

    private static List<HashSet<string>> Beside(VerificationSubject subject, FlowNode boundary, FlowNode host)
        => [subject.Ways.Reach([boundary]), [host.Id, .. subject.Ways.Reach(subject.Process.OutgoingOf(host).Select(f => subject.Process.Find(f.TargetId)).OfType<FlowNode>())]];

    private static bool Within(VerificationSubject subject, string id, string container)
    {
        for (var node = subject.Process.Find(id); node is not null; node = subject.Process.Find(node.ScopeId))
        {
            if (node.Id == container)
            {
                return true;
            }
        }

        return false;
    }
}
