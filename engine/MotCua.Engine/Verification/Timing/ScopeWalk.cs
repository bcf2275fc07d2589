using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Verification;

/// <summary>One pass over the nodes of one scope; see <see cref="TimeWalk"/>.</summary>
internal sealed class ScopeWalk(TimeWalk walk, string scopeId, ScopeOrder order, ClockedStatus entered)
{
    private readonly Dictionary<string, LatestTimes> _out = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LatestTimes> _border = new(StringComparer.Ordinal);
    private readonly ScopeTimes _times = new();

    private ProcessDefinition Process => walk.Subject.Process;

    public ScopeTimes Run()
    {
        foreach (var node in order.InOrder)
        {
            var leaving = _out[node.Id] = new LatestTimes();
            foreach (var (status, at) in Arriving(node).All)
            {
                Pass(node, walk.Show(status, node), at, leaving);
            }

            // An error leaves the scope by whoever catches it.
            if (order.IsLast(node) && !node.Events.Any(e => e is ErrorDefinition))
            {
                _times.Done.Add(leaving);
            }
        }

        var eventSubProcesses = Process.EventSubProcessesOf(scopeId).ToList();
        Interrupt(eventSubProcesses.Select(s => s.Start));
        foreach (var (sub, start) in eventSubProcesses)
        {
            EventSubProcess(sub, start);
        }

        return _times;
    }

    private LatestTimes Arriving(FlowNode node)
    {
        var arriving = new LatestTimes();
        if (order.Entries.Contains(node))
        {
            arriving.Add(entered, Reached.Start);
        }

        if (node.IsBoundary)
        {
            arriving.Add(_border.GetValueOrDefault(node.Id, new LatestTimes()));
        }
        else
        {
            foreach (var before in order.Before(node))
            {
                arriving.Add(_out[before.Id]);
            }
        }

        foreach (var (redone, exit) in order.Again(node))
        {
            var statuses = node.IsBoundary ? arriving : _out[exit.Id];
            if (_out[redone.Id].Latest is { } at)
            {
                foreach (var (status, _) in statuses.All.ToList())
                {
                    arriving.Add(status, at);
                }
            }
        }

        return arriving;
    }

    private void Pass(FlowNode node, ClockedStatus during, Reached at, LatestTimes leaving)
    {
        var inner = Inside(node, during);
        var (times, bound) = (walk.Lengths.TimesOf(node), Borders.Bound(walk.Subject, node));
        var counts = walk.Counts(during);
        if (times is null && counts && bound is null)
        {
            walk.Unknown[node.Id] = UnknownLength.Instances;
        }

        var body = new LatestTimes();
        var open = false;
        if (inner is not null)
        {
            foreach (var (status, done) in inner.Done.All)
            {
                body.Add(status, done.Times(times ?? 1));
            }
        }
        else
        {
            var length = node.Kind == new ElementKind("intermediateThrowEvent", "compensate") ? Undoing(node, during) : walk.Lengths.Of(node);
            open = length.Minutes is null;
            if (open && counts && bound is null)
            {
                walk.Unknown[node.Id] = length.Why!.Value;
            }

            var taken = Reached.Start.Then(node.Id, counts ? length.Minutes ?? 0 : 0, length.How).Times(times ?? 1);
            foreach (var status in SupplementMoves.After(walk.Subject, node, during))
            {
                body.Add(status, taken);
            }
        }

        var cap = bound is { } minutes ? Reached.Start.Then(node.Id, counts ? minutes : 0, TimedBy.Timer) : null;
        Reached Capped(Reached done) => cap is not null && (open || done.Minutes > cap.Minutes) ? cap : done;
        _times.Seen.Add(during, at.Then(Capped(body.Latest ?? Reached.Start)));
        foreach (var (status, done) in body.All)
        {
            var left = at.Then(Capped(done));
            leaving.Add(status, left);
            _times.Seen.Add(status, left);
        }

        foreach (var (status, seen) in inner?.Seen.All ?? [])
        {
            _times.Seen.Add(status, at.Then(Capped(seen)));
        }

        Thrown(node, during, at, inner, Capped(body.Latest ?? Reached.Start));
        foreach (var (boundary, status, fired) in Borders.Of(walk, node, during, inner, body, open, bound))
        {
            (_border.TryGetValue(boundary.Id, out var known) ? known : _border[boundary.Id] = new LatestTimes()).Add(status, at.Then(fired));
        }
    }

    private ScopeTimes? Inside(FlowNode node, ClockedStatus during)
    {
        var inside = node.IsContainer ? node.Id : node.Settings.Linked is null ? Process.ScopeOfCall(node.CalledElement) : null;
        return inside is null ? null : walk.Scope(inside, Process.EntriesOf(inside), during);
    }

    // Undone one after the other, so the handlers' limits add up; kernel: Compensations.
    private StepLength Undoing(FlowNode node, ClockedStatus during)
    {
        var definition = node.Events.OfType<CompensationDefinition>().First();
        var handlers = from activity in Process.NodesOf(scopeId)
                       where definition.ActivityId is null || definition.ActivityId == activity.Id
                       from border in Process.BoundariesOf(activity.Id)
                       let handler = Process.Find(border.CompensatedBy)
                       where handler is not null && walk.Counts(walk.Show(during, handler))
                       select walk.Lengths.Of(handler).Minutes ?? 0;
        return definition.Waits ? new StepLength(handlers.Sum(), TimedBy.Limit) : StepLength.None;
    }

    private void Thrown(FlowNode node, ClockedStatus during, Reached at, ScopeTimes? inner, Reached done)
    {
        foreach (var definition in node.Kind.Element is "endEvent" or "intermediateThrowEvent" ? node.Events.Where(e => e is ErrorDefinition or EscalationDefinition) : [])
        {
            _times.Throws.Add((definition, during, at));
        }

        if (node.Kind.Element is "serviceTask" or "scriptTask")
        {
            _times.Throws.Add((null, during, at.Then(done)));
        }

        var caught = Process.BoundariesOf(node.Id).SelectMany(b => b.Events).ToList();
        foreach (var (thrown, status, when) in inner?.Throws.Where(t => !caught.Exists(c => Borders.Catches(c, t.Thrown))) ?? [])
        {
            _times.Throws.Add((thrown, status, at.Then(when)));
        }
    }

    // An interrupting timer ends all else in its scope, like one on a border.
    private void Interrupt(IEnumerable<FlowNode> starts)
    {
        var timers = starts
            .Where(s => s is { Interrupting: true, Kind.Definition: "timer" })
            .Select(s => (Start: s, TimerLengths.Of(walk.Subject, s)?.Minutes))
            .Where(t => t.Minutes is not null)
            .ToList();
        if (timers.Count == 0)
        {
            return;
        }

        var (start, minutes) = timers.MinBy(t => t.Minutes);
        var cap = Reached.Start.Then(start.Id, minutes!.Value, TimedBy.Timer);
        _times.Done.Cap(cap);
        _times.Seen.Cap(cap);
    }

    private void EventSubProcess(FlowNode sub, FlowNode start)
    {
        var begins = new LatestTimes();
        var latest = _times.Seen.Latest?.Minutes ?? 0;
        foreach (var (status, seen) in _times.Seen.All.ToList())
        {
            if (start.Kind.Definition is "message" or "signal" or "conditional")
            {
                begins.Add(status, seen);
            }
            else if (start.Kind.Definition == "timer" && TimerLengths.Of(walk.Subject, start) is { } timer)
            {
                var firing = Borders.LastFiring(timer, start.Interrupting ? timer.Minutes : latest);
                if (walk.Counts(status) && firing <= latest && firing > 0)
                {
                    begins.Add(status, Reached.Start.Then(start.Id, firing, TimedBy.Timer));
                }
            }
        }

        foreach (var (_, status, at) in _times.Throws.Where(t => start.Events.Any(e => Borders.Catches(e, t.Thrown))))
        {
            begins.Add(status, at);
        }

        foreach (var (status, at) in begins.All)
        {
            var inner = walk.Scope(sub.Id, [.. Process.StartsOf(sub.Id)], walk.Show(status, sub));
            foreach (var (after, done) in inner.Done.All)
            {
                _times.Done.Add(after, at.Then(done));
            }

            foreach (var (after, seen) in inner.Seen.All)
            {
                _times.Seen.Add(after, at.Then(seen));
            }

            _times.Throws.AddRange(inner.Throws.Select(t => (t.Thrown, t.Status, at.Then(t.At))));
        }
    }
}
