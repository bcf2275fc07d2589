using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Statuses;

/// <summary>
/// MC-STA-009: branches that run side by side show statuses that may not follow each other. A dossier where the one
/// comes after the other stops with an incident; in which order they come is nobody's to know, so it is a warning.
/// </summary>
internal static class FightingBranches
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        foreach (var (split, branches) in subject.Concurrency.Splits)
        {
            var shown = branches.Select(b => b.Select(id => subject.Process.Find(id)!).Where(n => n.Settings.Status is not null).ToList()).ToList();
            var fights = from one in Enumerable.Range(0, shown.Count)
                         from other in Enumerable.Range(0, shown.Count)
                         where one != other
                         from first in shown[one]
                         from second in shown[other]
                         where !subject.Statuses.Permits(first.Settings.Status, second.Settings.Status!) && CanComeLater(subject, split, second)
                         select (First: first, Second: second);
            foreach (var fight in fights.DistinctBy(f => (f.First.Settings.Status, f.Second.Settings.Status)))
            {
                yield return Finding.Warning(
                    "MC-STA-009",
                    fight.Second.Id,
                    [
                        ("name", fight.Second.Name),
                        ("other", fight.First.Name),
                        .. StatusText.Args(subject, "from", fight.First.Settings.Status),
                        .. StatusText.Args(subject, "to", fight.Second.Settings.Status),
                    ]).At(null, fight.Second.Line, fight.Second.Column) with
                {
                    Path = [split.Id, fight.First.Id, fight.Second.Id],
                    Mends = [new QuickMend(QuickMendKind.AllowTransition, fight.Second.Settings.Status!, $"{fight.First.Settings.Status}>{fight.Second.Settings.Status}")],
                };
            }
        }
    }

    // What follows the split at once comes in the order drawn; only behind something that waits can it come later.
    private static bool CanComeLater(VerificationSubject subject, FlowNode split, FlowNode node)
        => split.IsBoundary || split.IsEventSubProcess || !subject.Process.OutgoingOf(split).Any(f => f.TargetId == node.Id);
}
