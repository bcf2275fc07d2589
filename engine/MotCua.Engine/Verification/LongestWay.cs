using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification;

/// <summary>
/// The longest way through the steps against the legal limit (E-3.2, DESIGN section 3: a working day counts as the
/// calendar's minutes). Steps count while the statutory clock runs: not in a status that pauses or stops it. A way back
/// is walked once, because how often it is taken is nobody's to know.
/// </summary>
/// <param name="Minutes">Working minutes of the longest way; steps in calendar time with the most they can hold.</param>
/// <param name="LimitMinutes">Working minutes the legal limit holds at least; null when there is none.</param>
/// <param name="Path">Element ids of the steps on that way, in order.</param>
/// <param name="Without">Steps that count and have no time limit.</param>
/// <param name="ByExpression">Steps that count and whose limit only a dossier can tell.</param>
public sealed record LongestWay(
    long Minutes,
    long? LimitMinutes,
    IReadOnlyList<string> Path,
    IReadOnlyList<string> Without,
    IReadOnlyList<string> ByExpression)
{
    internal static LongestWay Of(VerificationSubject subject)
    {
        var counted = subject.Process.NodesInOrder.Where(n => IsStep(n) && Counts(subject, n)).ToHashSet();
        var best = new Dictionary<string, (long Minutes, FlowNode? Before)>(StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        FlowNode? last = null;
        foreach (var node in InOrder(subject))
        {
            done.Add(node.Id);
            best.TryAdd(node.Id, (0, null));
            var here = best[node.Id].Minutes + (counted.Contains(node) ? Weight(subject, node) : 0);
            if (last is null || here > Through(last))
            {
                last = node;
            }

            foreach (var next in subject.Ways.After(node).Where(next => !done.Contains(next.Id) && (!best.TryGetValue(next.Id, out var known) || known.Minutes < here)))
            {
                best[next.Id] = (here, node);
            }
        }

        var path = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = last; at is not null && seen.Add(at.Id); at = best[at.Id].Before)
        {
            if (counted.Contains(at) && at.Settings.TimeLimit is not null)
            {
                path.Insert(0, at.Id);
            }
        }

        return new LongestWay(
            last is null ? 0 : Through(last),
            subject.Facts.TimeLimit?.Limit?.WorkingMinutesForProof(subject.MinutesPerWorkingDay),
            path,
            [.. subject.Process.NodesInOrder.Where(n => counted.Contains(n) && n.Kind.Element == "userTask" && n.Settings.TimeLimit is null).Select(n => n.Id)],
            [.. subject.Process.NodesInOrder.Where(n => counted.Contains(n) && n.Settings.TimeLimit?.Expression is not null).Select(n => n.Id)]);

        long Through(FlowNode node) => best[node.Id].Minutes + (counted.Contains(node) ? Weight(subject, node) : 0);
    }

    private static bool IsStep(FlowNode node) => node.Kind.Element is "userTask" or "serviceTask";

    private static long Weight(VerificationSubject subject, FlowNode node)
        => node.Settings.TimeLimit?.Limit?.MostWorkingMinutesForProof(subject.MinutesPerWorkingDay) ?? 0;

    private static bool Counts(VerificationSubject subject, FlowNode node)
    {
        var statuses = StatusWays.During(node, subject.StatusWays.On(node)).ToList();
        return statuses.Count > 0 && statuses.Exists(code => subject.Statuses.Find(code)?.Clock is not (StatusClock.Pause or StatusClock.Stop));
    }

    /// <summary>Every reachable node after all that lead to it, ways back left out.</summary>
    private static List<FlowNode> InOrder(VerificationSubject subject)
    {
        var order = new List<FlowNode>();
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in subject.Ways.Starts)
        {
            Visit(start);
        }

        order.Reverse();
        return order;

        // Depth is the length of the process, so an explicit stack instead of recursion.
        void Visit(FlowNode from)
        {
            var stack = new Stack<(FlowNode Node, bool Left)>([(from, false)]);
            while (stack.TryPop(out var at))
            {
                if (at.Left)
                {
                    order.Add(at.Node);
                }
                else if (done.Add(at.Node.Id))
                {
                    stack.Push((at.Node, true));
                    foreach (var next in subject.Ways.After(at.Node).Where(n => !done.Contains(n.Id)))
                    {
                        stack.Push((next, false));
                    }
                }
            }
        }
    }
}
