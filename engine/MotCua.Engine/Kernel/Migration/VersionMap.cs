using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Kernel.Migration;

/// <summary>A mapping with all that follows from it: scopes, flows, and whether two events wait for the same.</summary>
internal sealed class VersionMap
{
    private readonly Dictionary<string, string> _scopes = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, string> _elements;

    public VersionMap(ProcessDefinition from, ProcessDefinition to, MigrationMapping mapping)
    {
        (From, To, _elements) = (from, to, mapping.Elements);
        _scopes[from.Id] = to.Id;

        // A called process has no element of its own in the mapping: it is what the call calls.
        foreach (var call in from.NodesInOrder.Where(n => n.CalledElement is not null))
        {
            if (from.ScopeOfCall(call.CalledElement) is { } scope && Node(call.Id) is { } target && to.ScopeOfCall(target.CalledElement) is { } called)
            {
                _scopes.TryAdd(scope, called);
            }
        }
    }

    public ProcessDefinition From { get; }

    public ProcessDefinition To { get; }

    /// <summary>What an element, process or sub-process becomes; null when it has no place.</summary>
    public string? Id(string id) => _scopes.GetValueOrDefault(id) ?? _elements.GetValueOrDefault(id);

    /// <summary>The element in the target; null when it has no place.</summary>
    public FlowNode? Node(string id) => To.Find(_elements.GetValueOrDefault(id));

    /// <summary>
    /// The sequence flow in the target: of the same id between the same ends, else the only one between them.
    /// </summary>
    public string? Flow(string id)
    {
        var flow = From.Flows[id];
        if (Id(flow.SourceId) is not { } source || Id(flow.TargetId) is not { } target)
        {
            return null;
        }

        var between = To.Flows.Values.Where(f => f.SourceId == source && f.TargetId == target).ToList();
        return between.Find(f => f.Id == id)?.Id ?? (between.Count == 1 ? between[0].Id : null);
    }

    /// <summary>Everything that is called otherwise, sorted.</summary>
    public IReadOnlyDictionary<string, string> RenamedElements()
        => Sorted(_scopes.Concat(_elements).Where(e => e.Key != e.Value));

    /// <summary>Every flow that is called otherwise, sorted.</summary>
    public IReadOnlyDictionary<string, string> RenamedFlows()
        => Sorted(From.Flows.Keys.Select(id => KeyValuePair.Create(id, Flow(id)!)).Where(f => f.Value is not null && f.Value != f.Key));

    /// <summary>Whether an event waits in both versions for the same thing: then what waits already goes on waiting.</summary>
    /// <remarks>Timers count as the same however long they are: deadlines that were given are kept.</remarks>
    public static bool WaitForTheSame(FlowNode before, FlowNode after) => before.Kind == after.Kind && Wanted(before) == Wanted(after);

    private static string? Wanted(FlowNode node) => (node.Events is [var definition, ..] ? definition : null) switch
    {
        MessageDefinition message => $"{message.Name ?? node.Id}\n{node.Settings.CorrelationKey}",
        SignalDefinition signal => signal.Name ?? node.Id,
        ConditionDefinition condition => condition.Condition,
        _ => null,
    };

    private static Dictionary<string, string> Sorted(IEnumerable<KeyValuePair<string, string>> entries)
    {
        var sorted = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, target) in entries.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            sorted[id] = target;
        }

        return sorted;
    }
}
