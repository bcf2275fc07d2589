using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Timing;

/// <summary>MC-TIM-005: silence counts as an outcome only after the step's own limit is over; which of the two holds is unclear.</summary>
internal static class LateSilence
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from step in subject.UserSteps
           where step.Settings.TimeLimit?.Limit is not null
           from border in subject.Process.BoundariesOf(step.Id)
           where border is { Interrupting: true, Kind.Definition: "timer" } && (border.Settings.DeemedOutcome ?? step.Settings.DeemedOutcome) is not null
           let silence = TimerLengths.Of(subject, border)?.Minutes
           let limit = step.Settings.TimeLimit!.Limit!.Value.MostWorkingMinutesForProof(subject.MinutesPerWorkingDay)
           where silence > limit
           select Finding.Warning(
               "MC-TIM-005",
               border.Id,
               ("name", step.Name),
               ("limit", WorkingText.Of(limit, "vi")),
               ("limitEn", WorkingText.Of(limit, "en")),
               ("silence", WorkingText.Of(silence!.Value, "vi")),
               ("silenceEn", WorkingText.Of(silence.Value, "en"))) with
           {
               Path = [step.Id],
               Mends = [new QuickMend(QuickMendKind.SetTimeLimit, step.Id, $"{silence}")],
           };
}
