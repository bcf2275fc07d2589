using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Verification;

/// <summary>
/// Which statuses a dossier can have when it comes to an element, along all ways the drawing permits: sub-processes and
/// calls from each place that calls, events on borders and event sub-processes in every status in which something waits,
/// supplements included (a step may be left in "supplemented" when the diagram does not lead back).
/// </summary>
internal sealed class StatusWays
{
    private const int DeepestCall = 8;
    private readonly VerificationSubject _subject;
    private readonly Dictionary<string, HashSet<string>> _before = new(StringComparer.Ordinal);
    private readonly Dictionary<StatusPlace, StatusPlace?> _from = [];
    private readonly Queue<StatusPlace> _waiting = new();
    private readonly List<(StatusPlace Place, string After)> _ends = [];

    private StatusWays(VerificationSubject subject) => _subject = subject;

    /// <summary>Every element with every status it is come to in, in the order found.</summary>
    public IEnumerable<StatusPlace> Places => _from.Keys;

    /// <summary>Where the process itself is left, and with which status.</summary>
    public IReadOnlyList<(StatusPlace Place, string After)> Ends => _ends;

    public static StatusWays Of(VerificationSubject subject)
    {
        var ways = new StatusWays(subject);
        foreach (var start in subject.Ways.Starts)
        {
            ways.Come(null, new StatusPlace("", start, ""));
        }

        while (ways._waiting.TryDequeue(out var place))
        {
            ways.Go(place);
        }

        return ways;
    }

    /// <summary>Statuses on arrival; the empty text is a dossier without one.</summary>
    public IReadOnlyCollection<string> On(FlowNode node) => _before.GetValueOrDefault(node.Id, []);

    /// <summary>Statuses while the node is at work.</summary>
    public static IEnumerable<string> During(FlowNode node, IEnumerable<string> before) => node.Settings.Status is { } own ? [own] : before;

    /// <summary>Whether a dossier stays at the element until something happens.</summary>
    public static bool Waits(FlowNode node) => node.Kind.Element switch
    {
        "userTask" or "serviceTask" or "scriptTask" or "sendTask" or "receiveTask" or "intermediateCatchEvent" or "eventBasedGateway" => node.Kind.Definition != "link",
        "task" or "manualTask" => node.Settings.Assign.Any(a => a.NamesSomebody),
        "callActivity" => node.Settings.Linked is not null,
        _ => false,
    };

    /// <summary>The elements from a start to a place, that place last.</summary>
    public IReadOnlyList<string> PathTo(StatusPlace place)
    {
        var path = new List<string>();
        for (var at = place; at is not null; at = _from[at])
        {
            path.Add(at.Node.Id);
        }

        path.Reverse();
        return path;
    }

    /// <summary>The shortest way found to an element in a status.</summary>
    public IReadOnlyList<string> PathTo(FlowNode node, string before)
        => Places.FirstOrDefault(p => p.Node.Id == node.Id && p.Before == before) is { } place ? PathTo(place) : [];

    private ProcessDefinition Process => _subject.Process;

    private void Come(StatusPlace? from, StatusPlace to)
    {
        if (_from.TryAdd(to, from))
        {
            (_before.TryGetValue(to.Node.Id, out var known) ? known : _before[to.Node.Id] = new(StringComparer.Ordinal)).Add(to.Before);
            _waiting.Enqueue(to);
        }
    }

    private void Go(StatusPlace place)
    {
        var (node, during) = (place.Node, place.During);
        var inside = Inside(place);
        foreach (var entry in inside ?? [])
        {
            Come(place, new StatusPlace(node.CalledElement is null ? place.Call : Deeper(place), entry, during));
        }

        Interrupt(place);
        if (inside is null)
        {
            foreach (var after in After(place).Distinct())
            {
                Leave(place, node, place.Call, after);
            }
        }
    }

    private List<FlowNode>? Inside(StatusPlace place)
    {
        var node = place.Node;
        if (node.IsContainer)
        {
            return [.. node.IsEventSubProcess ? Process.StartsOf(node.Id) : Process.EntriesOf(node.Id)];
        }

        var called = node.Settings.Linked is null ? Process.ScopeOfCall(node.CalledElement) : null;
        return called is null || place.Call.Count(c => c == '/') >= DeepestCall ? null : [.. Process.EntriesOf(called)];
    }

    private static string Deeper(StatusPlace place) => $"{place.Call}/{place.Node.Id}";

    private IEnumerable<string> After(StatusPlace place)
    {
        yield return place.During;
        if (SupplementMoves.Left(_subject, place.Node, place.During) is { } left)
        {
            yield return left;
        }

        foreach (var status in place.Node.Events.OfType<CompensationDefinition>().Any() && !place.Node.IsBoundary ? Undone(place) : [])
        {
            yield return status;
        }
    }

    // What is undone shows its own status; afterwards that one stays.
    private IEnumerable<string> Undone(StatusPlace place)
    {
        foreach (var handler in Process.NodesOf(place.Node.ScopeId).SelectMany(n => Process.BoundariesOf(n.Id)).Select(b => Process.Find(b.CompensatedBy)).OfType<FlowNode>())
        {
            Come(place, new StatusPlace(place.Call, handler, place.During));
            if (handler.Settings.Status is { } status)
            {
                yield return status;
            }
        }
    }

    private void Leave(StatusPlace from, FlowNode node, string call, string status)
    {
        var next = Process.OutgoingOf(node).Select(f => Process.Find(f.TargetId)).Append(Process.Find(node.LinkTarget)).OfType<FlowNode>().ToList();
        foreach (var to in next)
        {
            Come(from, new StatusPlace(call, to, status));
        }

        if (next.Count > 0 || node.IsForCompensation || node.Events.Any(e => e is ErrorDefinition))
        {
            return;
        }

        if (Process.Find(node.ScopeId) is { } container)
        {
            Leave(from, container, call, status);
        }
        else if (call.LastIndexOf('/') is >= 0 and var last && Process.Find(call[(last + 1)..]) is { } caller)
        {
            Leave(from, caller, call[..last], status);
        }
        else if (!_ends.Contains((from, status)))
        {
            _ends.Add((from, status));
        }
    }

    /// <summary>What can happen while something waits here, or is thrown here: on borders and in event sub-processes, scope by scope outwards.</summary>
    private void Interrupt(StatusPlace place)
    {
        var thrown = place.Node.Kind.Element is "endEvent" or "intermediateThrowEvent" ? place.Node.Events : [];
        var waits = Waits(place.Node);
        if (!waits && !thrown.Any(t => t is ErrorDefinition or EscalationDefinition))
        {
            return;
        }

        var (call, node) = (place.Call, place.Node);
        while (true)
        {
            foreach (var boundary in Process.BoundariesOf(node.Id).Where(b => Happens(place.Node, b, thrown, waits)))
            {
                Come(place, new StatusPlace(call, boundary, place.During));
            }

            foreach (var (sub, _) in Process.EventSubProcessesOf(node.ScopeId).Where(s => s.SubProcess.Id != node.Id && Happens(place.Node, s.Start, thrown, waits)))
            {
                Come(place, new StatusPlace(call, sub, place.During));
            }

            if (Process.Find(node.ScopeId) is { } container)
            {
                node = container;
            }
            else if (call.LastIndexOf('/') is >= 0 and var last && Process.Find(call[(last + 1)..]) is { } caller)
            {
                (call, node) = (call[..last], caller);
            }
            else
            {
                return;
            }
        }
    }

    private static bool Happens(FlowNode at, FlowNode caught, IReadOnlyList<EventDefinition> thrown, bool waits) => caught.Kind.Definition switch
    {
        "compensate" => false,
        "error" => thrown.Any(t => caught.Events.Any(c => Borders.Catches(c, t))) || at.Kind.Element is "serviceTask" or "scriptTask",
        "escalation" => thrown.Any(t => caught.Events.Any(c => Borders.Catches(c, t))),
        _ => waits,
    };
}
