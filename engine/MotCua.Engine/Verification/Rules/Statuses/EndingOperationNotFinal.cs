using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Statuses;

/// <summary>MC-STA-007: an operation ends dossiers in a status that is not marked as final.</summary>
internal static class EndingOperationNotFinal
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from code in Endings(subject).Distinct()
           where subject.Statuses.Find(code) is { Final: false }
           select Finding.Warning("MC-STA-007", code, StatusText.Args(subject, "status", code)).At(subject.Facts.Statuses);

    private static IEnumerable<string> Endings(VerificationSubject subject)
    {
        var operations = subject.Facts.Operations;
        if (operations.Withdraw)
        {
            yield return StatusCodes.Withdrawn;
        }

        var silence = operations.Supplement is { OnSilence: SilenceEffect.Stop, AnswerWithin: not null };
        if (silence || (operations.Stop && subject.UserSteps.Any(s => s.Settings.Allow.Contains(BuiltInOperation.Stop))))
        {
            yield return StatusCodes.Stopped;
        }
    }
}
