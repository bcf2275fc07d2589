using MotCua.Engine.Time;

namespace MotCua.Engine.Verification;

/// <summary>Legal limits in days or months of the calendar against steps in the same unit.</summary>
internal static class CalendarDays
{
    /// <summary>Whether law and all limits are in the same unit of the calendar and the longest way fits, counted in that unit.</summary>
    public static bool Fit(VerificationSubject subject)
    {
        if (subject.Facts.TimeLimit?.Limit is not { Unit: TimeUnit.CalendarDay or TimeUnit.Month } law)
        {
            return false;
        }

        var steps = subject.Process.NodesInOrder.Where(n => n.Settings.TimeLimit is not null || n.Timer is not null).ToList();
        if (!steps.TrueForAll(n => n.Timer is null && n.Settings.TimeLimit?.Limit?.Unit == law.Unit))
        {
            return false;
        }

        var amounts = steps.ToDictionary(n => n.Id, n => (long)n.Settings.TimeLimit!.Limit!.Value.Amount, StringComparer.Ordinal);
        var latest = new TimeWalk(subject, amounts).Whole.Seen.Latest?.Minutes ?? 0;
        return latest <= law.Amount;
    }
}
