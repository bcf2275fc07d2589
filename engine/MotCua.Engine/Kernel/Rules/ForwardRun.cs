using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Kernel.Rules;

/// <summary>
/// Whether the strands of one scope can still all come to an end: a bounded search over the ways they may take,
/// conditions left open. Sub-processes count as one step. What is not proved impossible counts as possible.
/// </summary>
public static class ForwardRun
{
    private const int MostMarkings = 20_000;
    private const int MostTokens = 60;

    /// <summary>Whether there is a way in which no strand is left.</summary>
    /// <param name="process">The process.</param>
    /// <param name="tokens">The scope's strands: the element, and the flow it came by if it waits at a join.</param>
    public static bool CanEnd(ProcessDefinition process, IEnumerable<(string ElementId, string? JoiningBy)> tokens)
    {
        ArgumentNullException.ThrowIfNull(process);
        var start = new Marking(tokens.Select(t => t.JoiningBy is { } flow ? Place.On(flow) : Place.At(t.ElementId)));
        var seen = new HashSet<string>(StringComparer.Ordinal) { start.Key };
        var open = new Stack<Marking>([start]);
        while (open.TryPop(out var marking))
        {
            if (marking.Places.Count == 0)
            {
                return true;
            }

            foreach (var next in Steps(process, marking).Where(m => m.Places.Count <= MostTokens && seen.Add(m.Key)))
            {
                if (seen.Count > MostMarkings)
                {
                    return true;
                }

                open.Push(next);
            }
        }

        return false;
    }

    private static IEnumerable<Marking> Steps(ProcessDefinition process, Marking marking)
        => marking.Places.Distinct().SelectMany(place => place.IsFlow
            ? Arrive(process, marking, process.Flows[place.Id])
            : process.Find(place.Id) is { } node ? Leave(process, marking, place, node) : [marking.Without(place)]);

    // A flow leads to its target; at a parallel join only with all the others, at an inclusive one with any of them.
    private static IEnumerable<Marking> Arrive(ProcessDefinition process, Marking marking, SequenceFlow flow)
    {
        var target = process.Nodes[flow.TargetId];
        var incoming = target.Incoming.Select(Place.On).ToList();
        if (incoming.Count > 1 && target.Kind.Element == "parallelGateway")
        {
            return incoming.All(marking.Places.Contains) ? [incoming.Aggregate(marking, (m, p) => m.Without(p)).With(Place.At(target.Id))] : [];
        }

        var merged = target.Kind.Element == "inclusiveGateway" ? incoming.Where(marking.Places.Contains) : [Place.On(flow.Id)];
        return [merged.Aggregate(marking, (m, p) => m.Without(p)).With(Place.At(target.Id))];
    }

    private static IEnumerable<Marking> Leave(ProcessDefinition process, Marking marking, Place place, FlowNode node)
    {
        if (node.Kind is { Element: "endEvent", Definition: "terminate" or "error" or "escalation" or "cancel" })
        {
            return [Marking.Empty];
        }

        var rest = marking.Without(place);
        var flows = process.OutgoingOf(node).ToList();
        var boundaries = process.BoundariesOf(node.Id).Where(b => b.Interrupting).Select(b => rest.With(Place.At(b.Id)));
        if (flows.Count == 0)
        {
            return boundaries.Prepend(rest);
        }

        var all = flows.Aggregate(rest, (m, f) => m.With(Place.On(f.Id)));
        var one = flows.Select(f => rest.With(Place.On(f.Id)));
        IEnumerable<Marking> ways = node.Kind.Element switch
        {
            "parallelGateway" => [all],
            "exclusiveGateway" or "eventBasedGateway" => one,
            _ => flows.Count > 1 && flows.TrueForAll(f => f.Condition is null && f.Id != node.DefaultFlow) ? [all] : one.Append(all),
        };
        return ways.Concat(boundaries);
    }

    private readonly record struct Place(string Id, bool IsFlow)
    {
        public static Place At(string element) => new(element, false);

        public static Place On(string flow) => new(flow, true);
    }

    private sealed class Marking
    {
        public Marking(IEnumerable<Place> places)
        {
            Places = [.. places.OrderBy(p => p.IsFlow).ThenBy(p => p.Id, StringComparer.Ordinal)];
            Key = string.Join('\n', Places.Select(p => (p.IsFlow ? ">" : "") + p.Id));
        }

        public static Marking Empty { get; } = new([]);

        public IReadOnlyList<Place> Places { get; }

        public string Key { get; }

        public Marking With(Place place) => new(Places.Append(place));

        public Marking Without(Place place)
        {
            var places = Places.ToList();
            places.Remove(place);
            return new Marking(places);
        }
    }
}
