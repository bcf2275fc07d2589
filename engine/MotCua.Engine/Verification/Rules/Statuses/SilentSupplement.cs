using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Statuses;

/// <summary>MC-STA-002: a supplement that nobody answers closes the dossier, but the diagram permits neither "stopped" nor "not accepted" then.</summary>
internal static class SilentSupplement
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        if (subject.Facts.Operations.Supplement is not { OnSilence: SilenceEffect.Stop, AnswerWithin: not null }
            || Closes(subject, StatusCodes.Stopped) || Closes(subject, StatusCodes.NotAccepted)
            || subject.StatusWays.Places.FirstOrDefault(p => AskedSupplements.IsPossible(subject, p)) is not { } asked)
        {
            yield break;
        }

        yield return Finding.Error(
            "MC-STA-002",
            asked.Node.Id,
            [("name", asked.Node.Name), .. StatusText.Args(subject, "from", StatusCodes.SupplementRequested), .. StatusText.Args(subject, "to", StatusCodes.Stopped)])
            .At(null, asked.Node.Line, asked.Node.Column) with
        {
            Path = subject.StatusWays.PathTo(asked),
            Mends = subject.Statuses.Find(StatusCodes.Stopped) is null ? [] : [new QuickMend(QuickMendKind.AllowTransition, StatusCodes.Stopped, $"{StatusCodes.SupplementRequested}>{StatusCodes.Stopped}")],
        };
    }

    private static bool Closes(VerificationSubject subject, string code)
        => subject.Statuses.Find(code) is not null && subject.Statuses.Permits(StatusCodes.SupplementRequested, code);
}
