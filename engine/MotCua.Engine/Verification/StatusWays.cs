using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification;

/// <summary>
/// Which statuses a dossier can have when it comes to a node, along all ways, supplements included: a step that allows a
/// supplement may be left in Supplemented when the diagram does not lead back to the status before.
/// </summary>
internal sealed class StatusWays
{
    private readonly Dictionary<string, HashSet<string>> _before = new(StringComparer.Ordinal);

    /// <summary>Statuses on arrival; the empty text is a dossier without one.</summary>
    public IReadOnlyCollection<string> On(FlowNode node) => _before.GetValueOrDefault(node.Id, []);

    /// <summary>Statuses while the node is at work.</summary>
    public static IEnumerable<string> During(FlowNode node, IEnumerable<string> before) => node.Settings.Status is { } own ? [own] : before;

    public static StatusWays Of(VerificationSubject subject)
    {
        var ways = new StatusWays();
        var waiting = new Queue<(FlowNode Node, string Status)>(subject.Ways.Starts.Select(s => (s, "")));
        while (waiting.TryDequeue(out var at))
        {
            var known = ways._before.TryGetValue(at.Node.Id, out var set) ? set : ways._before[at.Node.Id] = new(StringComparer.Ordinal);
            if (!known.Add(at.Status))
            {
                continue;
            }

            foreach (var status in After(subject, at.Node, at.Status))
            {
                foreach (var next in subject.Ways.After(at.Node))
                {
                    waiting.Enqueue((next, status));
                }
            }
        }

        return ways;
    }

    private static IEnumerable<string> After(VerificationSubject subject, FlowNode node, string before)
    {
        var during = node.Settings.Status ?? before;
        yield return during;
        if (node.Settings.Allow.Contains(BuiltInOperation.Supplement)
            && during.Length > 0
            && subject.Statuses.Find(StatusCodes.Supplemented) is not null
            && !subject.Statuses.Permits(StatusCodes.Supplemented, during))
        {
            yield return StatusCodes.Supplemented;
        }
    }
}
