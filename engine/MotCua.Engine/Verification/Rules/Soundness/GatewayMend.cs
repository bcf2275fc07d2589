using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Soundness;

/// <summary>The kind of gateway that would fit in the place of a join that does not.</summary>
internal static class GatewayMend
{
    /// <summary>Replaces a gateway by the kind that its strands were split with.</summary>
    public static IReadOnlyList<QuickMend> Of(VerificationSubject subject, string gatewayId)
    {
        if (subject.Process.Find(gatewayId) is not { IsGateway: true, Incoming.Count: > 1 } join)
        {
            return [];
        }

        var kinds = Splits(subject, join).ToHashSet(StringComparer.Ordinal);
        var fits = kinds.Count == 0 ? null
            : kinds.Count == 1 && !kinds.Contains("eventBasedGateway") ? kinds.Single()
            : kinds.IsSubsetOf(["exclusiveGateway", "eventBasedGateway"]) ? "exclusiveGateway"
            : "inclusiveGateway";
        return fits is null || fits == join.Kind.Element ? [] : [new QuickMend(QuickMendKind.ReplaceGateway, join.Id, fits)];
    }

    // Splits whose ways come to different flows of the join.
    private static IEnumerable<string> Splits(VerificationSubject subject, FlowNode join)
    {
        foreach (var node in subject.Process.NodesOf(join.ScopeId).Where(n => n.Outgoing.Count > 1 && n.Id != join.Id))
        {
            var ways = subject.Process.OutgoingOf(node)
                .Select(f => string.Join(' ', Entries(subject, f, join)))
                .Where(w => w.Length > 0)
                .Distinct()
                .ToList();
            if (ways.Count > 1)
            {
                yield return node.IsGateway ? node.Kind.Element : "parallelGateway";
            }
        }
    }

    // The join's incoming flows that can be come by from a flow, without passing the join.
    private static IEnumerable<string> Entries(VerificationSubject subject, SequenceFlow flow, FlowNode join)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<SequenceFlow>([flow]);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        while (open.TryPop(out var at))
        {
            if (at.TargetId == join.Id)
            {
                found.Add(at.Id);
            }
            else if (seen.Add(at.TargetId) && subject.Process.Find(at.TargetId) is { } node)
            {
                foreach (var next in subject.Process.OutgoingOf(node))
                {
                    open.Push(next);
                }
            }
        }

        return found;
    }
}
