using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Statuses;

/// <summary>MC-STA-011: no permitted changes lead from the start to this status, so it can never be shown.</summary>
internal static class UnreachableStatus
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string?>([null]);
        while (waiting.TryPop(out var from))
        {
            foreach (var next in subject.Statuses.Transitions.Where(t => t.From == from && reached.Add(t.To)))
            {
                waiting.Push(next.To);
            }
        }

        return subject.Statuses.Statuses.Where(s => !reached.Contains(s.Code))
            .Select(s => Finding.Warning("MC-STA-011", s.Code, StatusText.Args(subject, "status", s.Code)).At(subject.Facts.Statuses));
    }
}
