using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>
/// Where strands of one process have to do with each other besides joining: one takes others away, undoes what they have
/// done, or sends a signal that they hear. There the order matters.
/// </summary>
internal sealed class Races
{
    private readonly HashSet<string> _takesAway;
    private readonly HashSet<string> _beforeThat;
    private readonly HashSet<string> _hears;

    public Races(Terrain terrain)
    {
        var nodes = terrain.Process.NodesInOrder;
        var escalates = nodes.Any(n => n is { Interrupting: true, Kind: { Definition: "escalation", Element: "boundaryEvent" or "startEvent" } });
        _takesAway = Ids(nodes.Where(n => n.Kind.Element is "endEvent" or "intermediateThrowEvent"
            && n.Events.Any(d => d is TerminateDefinition or ErrorDefinition or CompensationDefinition || (d is EscalationDefinition && escalates))));
        var caught = nodes.Where(n => IsCatching(n)).SelectMany(Signals).ToHashSet(StringComparer.Ordinal);
        var thrown = nodes.Where(n => !IsCatching(n)).SelectMany(n => Signals(n).Where(caught.Contains)).ToHashSet(StringComparer.Ordinal);
        var throws = nodes.Where(n => !IsCatching(n) && Signals(n).Any(caught.Contains)).ToList();
        Talks = throws.Count > 0;
        _hears = Ids(nodes.Where(n => IsCatching(n) && Signals(n).Any(thrown.Contains)));
        foreach (var gateway in nodes.Where(n => n.Kind.Element == "eventBasedGateway"
            && terrain.Process.OutgoingOf(n).Any(f => _hears.Contains(f.TargetId))).ToList())
        {
            _hears.Add(gateway.Id);
        }

        _beforeThat = [];
        foreach (var node in nodes.Where(n => _takesAway.Contains(n.Id)).Concat(throws))
        {
            Waiters(terrain, node);
        }
    }

    /// <summary>Whether a strand throws a signal that another may hear.</summary>
    public bool Talks { get; }

    /// <summary>Whether an element ends other strands, or undoes what they have done, when it is entered.</summary>
    public bool TakesAway(string elementId) => _takesAway.Contains(elementId);

    /// <summary>Whether what follows when this element is done may end other strands or be heard by them, or whether it hears them.</summary>
    public bool Touches(string elementId) => _beforeThat.Contains(elementId) || _hears.Contains(elementId);

    private void Waiters(Terrain terrain, FlowNode node)
    {
        var open = new Stack<FlowNode>(terrain.Ways.Before(node));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryPop(out var before))
        {
            if (!seen.Add(before.Id))
            {
                continue;
            }

            _beforeThat.Add(before.Id);
            if (before.IsBoundary)
            {
                _beforeThat.Add(before.AttachedTo!);
            }

            if (!Terrain.Waits(before))
            {
                foreach (var next in terrain.Ways.Before(before))
                {
                    open.Push(next);
                }
            }
        }
    }

    private static bool IsCatching(FlowNode node) => node.Kind.Element is "intermediateCatchEvent" or "boundaryEvent" or "startEvent";

    private static IEnumerable<string> Signals(FlowNode node) => node.Events.OfType<SignalDefinition>().Select(s => s.Name ?? node.Id);

    private static HashSet<string> Ids(IEnumerable<FlowNode> nodes) => nodes.Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
}
