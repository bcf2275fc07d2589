using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Timing;

/// <summary>MC-TIM-006: the law sets a limit, but no status on any way starts the clock, so that no dossier would have a deadline.</summary>
internal static class ClockNeverStarts
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        if (subject.Facts.TimeLimit is not null && !subject.Longest.ClockStarts && subject.UserSteps.Any())
        {
            yield return Finding.Warning("MC-TIM-006", subject.Process.Id);
        }
    }
}
