using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.People;

/// <summary>
/// MC-PPL-003: steps that different persons must do, and today there are not enough of them: whoever does what, the last
/// would find nobody. A step done by who did another counts as that one. Tried out as a choice of a person for each step
/// of a chain, so that three steps with the same two persons are found as well.
/// </summary>
internal static class FourEyes
{
    private const int MostTries = 100_000;

    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        if (subject.People is not { } organisation)
        {
            yield break;
        }

        var people = new KnownPeople(subject, organisation);
        foreach (var group in Groups(subject, people.Steps))
        {
            var steps = group.Select(s => (Step: s, Candidates: people.Of(s))).ToList();
            if (steps.TrueForAll(s => s.Candidates is { Count: > 0 }) && !CanBeMet(subject, steps!))
            {
                var last = group[^1];
                yield return Finding.Warning(
                    "MC-PPL-003",
                    last.Id,
                    ("names", string.Join(", ", group.Select(s => $"“{s.Name}”"))),
                    ("people", string.Join(", ", steps.SelectMany(s => s.Candidates!).Distinct().Select(id => organisation.Person(id)?.Name ?? id)))).At(null, last.Line, last.Column) with
                {
                    Path = [.. group.Select(s => s.Id)],
                };
            }
        }
    }

    /// <summary>Who did a step that is done by the one who did another: that other step, as far as it goes.</summary>
    internal static string Owner(VerificationSubject subject, string id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Add(id) && subject.Process.Find(id)?.Settings.Assign.Where(a => a.NamesSomebody).ToList() is [{ SameAs: { } same }])
        {
            id = same;
        }

        return id;
    }

    private static IEnumerable<(string A, string B)> Pairs(VerificationSubject subject, IEnumerable<FlowNode> steps)
        => from step in steps
           from rule in step.Settings.Assign
           where rule.DistinctFrom is not null && subject.Possible.Holds($"steps.{rule.DistinctFrom}", step, afterIt: false)
           select (Owner(subject, step.Id), Owner(subject, rule.DistinctFrom!));

    private static IEnumerable<List<FlowNode>> Groups(VerificationSubject subject, IReadOnlyList<FlowNode> steps)
    {
        var pairs = Pairs(subject, steps).Where(p => p.A != p.B).ToList();
        var left = pairs.SelectMany(p => new[] { p.A, p.B }).Distinct().ToHashSet(StringComparer.Ordinal);
        while (left.Count > 0)
        {
            var group = new HashSet<string>(StringComparer.Ordinal) { left.First() };
            while (pairs.Any(p => group.Contains(p.A) != group.Contains(p.B)))
            {
                group.UnionWith(pairs.Where(p => group.Contains(p.A) != group.Contains(p.B)).SelectMany(p => new[] { p.A, p.B }).ToList());
            }

            left.ExceptWith(group);
            yield return [.. subject.Process.NodesInOrder.Where(n => group.Contains(n.Id))];
        }
    }

    private static bool CanBeMet(VerificationSubject subject, List<(FlowNode Step, IReadOnlySet<string> Candidates)> steps)
    {
        var pairs = Pairs(subject, subject.Process.NodesInOrder).ToHashSet();
        var ordered = steps.OrderBy(s => s.Candidates.Count).ToList();
        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        var tries = 0;
        return Choose(0);

        bool Choose(int at)
        {
            // Beyond the bound nothing is claimed.
            if (at == ordered.Count || ++tries > MostTries)
            {
                return true;
            }

            var (step, candidates) = ordered[at];
            foreach (var person in candidates)
            {
                if (chosen.All(c => c.Value != person || !(pairs.Contains((c.Key, step.Id)) || pairs.Contains((step.Id, c.Key)))))
                {
                    chosen[step.Id] = person;
                    if (Choose(at + 1))
                    {
                        return true;
                    }

                    chosen.Remove(step.Id);
                }
            }

            return false;
        }
    }
}
