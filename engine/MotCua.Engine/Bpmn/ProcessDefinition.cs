using System.Collections.Frozen;

namespace MotCua.Engine.Bpmn;

/// <summary>The graph of one process, sub-processes included, with typed extension data. Immutable.</summary>
public sealed class ProcessDefinition
{
    private static readonly IReadOnlyList<FlowNode> NoNodes = [];

    private readonly FrozenDictionary<string, IReadOnlyList<FlowNode>> _byScope;
    private readonly FrozenDictionary<string, IReadOnlyList<FlowNode>> _boundaries;

    /// <summary>Makes a definition of nodes and flows whose references are known to hold.</summary>
    public ProcessDefinition(string id, string name, IEnumerable<FlowNode> nodes, IEnumerable<SequenceFlow> flows)
    {
        Id = id;
        Name = name;
        var list = nodes.ToList();
        NodesInOrder = list;
        Nodes = list.ToFrozenDictionary(n => n.Id, StringComparer.Ordinal);
        Flows = flows.ToFrozenDictionary(f => f.Id, StringComparer.Ordinal);
        _byScope = Group(list, n => n.ScopeId);
        _boundaries = Group(list.Where(n => n.AttachedTo is not null), n => n.AttachedTo!);
    }

    /// <summary>Id of the process element.</summary>
    public string Id { get; }

    /// <summary>Name of the process; its id when it has none.</summary>
    public string Name { get; }

    /// <summary>All nodes of all levels by id.</summary>
    public IReadOnlyDictionary<string, FlowNode> Nodes { get; }

    /// <summary>All nodes in document order.</summary>
    public IReadOnlyList<FlowNode> NodesInOrder { get; }

    /// <summary>All sequence flows of all levels by id.</summary>
    public IReadOnlyDictionary<string, SequenceFlow> Flows { get; }

    /// <summary>The node; null when there is none.</summary>
    public FlowNode? Find(string? id) => id is not null && Nodes.TryGetValue(id, out var node) ? node : null;

    /// <summary>The nodes of a process or sub-process, without those of its sub-processes, in document order.</summary>
    public IReadOnlyList<FlowNode> NodesOf(string scopeId) => _byScope.GetValueOrDefault(scopeId, NoNodes);

    /// <summary>The boundary events of an activity, in document order.</summary>
    public IReadOnlyList<FlowNode> BoundariesOf(string activityId) => _boundaries.GetValueOrDefault(activityId, NoNodes);

    /// <summary>The start events of a process or sub-process.</summary>
    public IEnumerable<FlowNode> StartsOf(string scopeId) => NodesOf(scopeId).Where(n => n.IsStart);

    /// <summary>The outgoing flows of a node, in document order.</summary>
    public IEnumerable<SequenceFlow> OutgoingOf(FlowNode node) => node.Outgoing.Select(id => Flows[id]);

    private static FrozenDictionary<string, IReadOnlyList<FlowNode>> Group(IEnumerable<FlowNode> nodes, Func<FlowNode, string> key)
        => nodes.GroupBy(key, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => (IReadOnlyList<FlowNode>)[.. g], StringComparer.Ordinal);
}
