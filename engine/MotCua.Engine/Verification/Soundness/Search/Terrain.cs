using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>What a search knows of one process before it begins.</summary>
internal sealed class Terrain
{
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ranks;

    public Terrain(CompiledProcedure procedure, IReadOnlySet<string> linkedTargets, Possible? possible = null)
    {
        Possible = possible;
        // Every start is looked at, whichever channels are offered.
        Procedure = LenientProcedure.ForAllChannels(procedure);
        LinkedTargets = linkedTargets;
        foreach (var id in Process.NodesInOrder.Select(n => n.Id).Concat(Process.Flows.Keys.Order(StringComparer.Ordinal)).Append(Process.Id))
        {
            _index.TryAdd(id, _index.Count + 1);
        }

        Ways = new FlowWays(Process);
        _ranks = Ranking.Of(Process, Ways);
        Conditions = new ConditionBook(this);
        Races = new Races(this);
    }

    public CompiledProcedure Procedure { get; }

    public ProcessDefinition Process => Procedure.Process;

    public FlowWays Ways { get; }

    /// <summary>Elements whose messages come only when a participant sent them.</summary>
    public IReadOnlySet<string> LinkedTargets { get; }

    /// <summary>Says which conditions exclude each other; null when nothing does.</summary>
    public Possible? Possible { get; }

    public ConditionBook Conditions { get; }

    public Races Races { get; }

    /// <summary>A small number for an element or flow; 0 for none.</summary>
    public int Index(string? id)
    {
        if (id is null)
        {
            return 0;
        }

        if (!_index.TryGetValue(id, out var index))
        {
            _index[id] = index = _index.Count + 1;
        }

        return index;
    }

    /// <summary>The place of an element in an order in which everything comes after what leads to it, ways back left out.</summary>
    public int Rank(string elementId) => _ranks.GetValueOrDefault(elementId, int.MaxValue);

    /// <summary>Elements at which, or on the way from which, one of these can still be met; those at which the way starts anew are not passed.</summary>
    public HashSet<string> Before(IEnumerable<FlowNode> nodes, Func<FlowNode, bool> stops)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<FlowNode>(nodes);
        while (open.TryPop(out var node))
        {
            if (!seen.Add(node.Id))
            {
                continue;
            }

            // What starts by an event can start wherever its scope lives.
            if (node.IsEventSubProcess)
            {
                foreach (var other in Inside(node.ScopeId))
                {
                    open.Push(other);
                }
            }

            foreach (var before in Ways.Before(node))
            {
                if (!stops(before))
                {
                    open.Push(before);
                }
            }
        }

        return seen;
    }

    /// <summary>Whether an element waits for something from outside by itself.</summary>
    public static bool Waits(FlowNode node) => node.Kind.Element switch
    {
        "userTask" or "serviceTask" or "scriptTask" or "receiveTask" or "eventBasedGateway" => true,
        "task" or "manualTask" => node.Settings.Assign.Any(a => a.NamesSomebody),
        "intermediateCatchEvent" => node.Kind.Definition != "link",
        "callActivity" => node.Settings.Linked is not null,
        _ => false,
    };

    private IEnumerable<FlowNode> Inside(string scopeId)
        => Process.NodesOf(scopeId).SelectMany(n => n.IsContainer ? Inside(n.Id).Append(n) : [n]);
}
