using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules;

/// <summary>MC-VER-017: steps that run side by side show different statuses; the public would see whichever came last.</summary>
internal static class ConcurrentStatuses
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        foreach (var split in subject.Process.NodesInOrder.Where(n => n.Kind.Element is "parallelGateway" or "inclusiveGateway" && n.Outgoing.Count > 1))
        {
            var branches = subject.Process.OutgoingOf(split).Select(f => Branch(subject, f.TargetId)).ToList();
            var shared = branches.Aggregate((a, b) => [.. a.Intersect(b)]);
            var shown = branches
                .Select(b => b.Except(shared).Select(id => subject.Process.Find(id)?.Settings.Status).OfType<string>().Distinct().ToList())
                .Where(b => b.Count > 0)
                .ToList();
            if (shown.SelectMany(b => b).Distinct().Count() > 1 && shown.Count > 1)
            {
                yield return Finding.Warning("MC-VER-017", split.Id, ("name", split.Name), ("statuses", string.Join(", ", shown.SelectMany(b => b).Distinct().Select(c => subject.Statuses.Find(c)?.Name.Vi ?? c))))
                    .At(null, split.Line, split.Column);
            }
        }
    }

    /// <summary>What follows in a branch; what is common to all branches lies behind the join.</summary>
    private static HashSet<string> Branch(VerificationSubject subject, string first)
        => subject.Process.Find(first) is { } node ? subject.Ways.Reach([node]) : [];
}
