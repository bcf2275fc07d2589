using System.Collections.Frozen;

namespace MotCua.Engine.Bpmn;

/// <summary>The graph of one process, sub-processes included, with typed extension data. Immutable.</summary>
public sealed class ProcessDefinition
{
    private static readonly IReadOnlyList<FlowNode> NoNodes = [];

    private readonly FrozenDictionary<string, IReadOnlyList<FlowNode>> _byScope;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<MappingRule>> _variables;
    private readonly FrozenDictionary<string, IReadOnlyList<FlowNode>> _boundaries;

    /// <summary>Makes a definition of nodes and flows whose references are known to hold.</summary>
    public ProcessDefinition(
        string id,
        string name,
        IEnumerable<FlowNode> nodes,
        IEnumerable<SequenceFlow> flows,
        IReadOnlyDictionary<string, IReadOnlyList<MappingRule>>? variables = null)
    {
        Id = id;
        Name = name;
        var list = nodes.ToList();
        NodesInOrder = list;
        Nodes = list.ToFrozenDictionary(n => n.Id, StringComparer.Ordinal);
        Flows = flows.ToFrozenDictionary(f => f.Id, StringComparer.Ordinal);
        _byScope = Group(list, n => n.ScopeId);
        _variables = variables ?? new Dictionary<string, IReadOnlyList<MappingRule>>();
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

    /// <summary>
    /// Where a process or sub-process begins when nothing said otherwise: its start events without definition, or,
    /// when it has no start event, all nodes that nothing leads to (section 13.3.1).
    /// </summary>
    public IReadOnlyList<FlowNode> EntriesOf(string scopeId)
    {
        var starts = StartsOf(scopeId).ToList();
        return starts.Count > 0
            ? [.. starts.Where(s => s.Kind.Definition == "none")]
            : [.. NodesOf(scopeId).Where(n => n is { Incoming.Count: 0, IsBoundary: false, IsForCompensation: false, IsEventSubProcess: false, Instantiates: false }
                && n.Kind != new ElementKind("intermediateCatchEvent", "link"))];
    }

    /// <summary>The event sub-processes of a process or sub-process, each with its start event.</summary>
    public IEnumerable<(FlowNode SubProcess, FlowNode Start)> EventSubProcessesOf(string scopeId)
        => from sub in NodesOf(scopeId)
           where sub.IsEventSubProcess
           from start in StartsOf(sub.Id).Take(1)
           select (sub, start);

    /// <summary>Variables that a process or sub-process holds, with their first values.</summary>
    public IReadOnlyList<MappingRule> VariablesOf(string scopeId)
        => Find(scopeId)?.Settings.Variables ?? _variables.GetValueOrDefault(scopeId, []);

    /// <summary>The scope that a call activity runs: the called process, or one that holds just the global task. Null when the file holds neither.</summary>
    public string? ScopeOfCall(string? calledElement)
        => calledElement is null ? null
            : NodesOf(calledElement).Count > 0 ? calledElement
            : NodesOf(ScopeOfGlobalTask(calledElement)).Count > 0 ? ScopeOfGlobalTask(calledElement) : null;

    /// <summary>Global tasks have no scope of their own in the file; this is the name of theirs.</summary>
    internal static string ScopeOfGlobalTask(string taskId) => "@" + taskId;

    /// <summary>The outgoing flows of a node, in document order.</summary>
    public IEnumerable<SequenceFlow> OutgoingOf(FlowNode node) => node.Outgoing.Select(id => Flows[id]);

    private static FrozenDictionary<string, IReadOnlyList<FlowNode>> Group(IEnumerable<FlowNode> nodes, Func<FlowNode, string> key)
        => nodes.GroupBy(key, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => (IReadOnlyList<FlowNode>)[.. g], StringComparer.Ordinal);
}
