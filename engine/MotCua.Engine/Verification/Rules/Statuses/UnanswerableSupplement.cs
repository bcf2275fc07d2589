using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Statuses;

/// <summary>MC-STA-001: a supplement can be asked for, but the diagram has no way to "supplemented": the answer would be refused, and the dossier waits for ever.</summary>
internal static class UnanswerableSupplement
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        var asked = subject.StatusWays.Places.FirstOrDefault(p => AskedSupplements.IsPossible(subject, p));
        if (asked is null || (subject.Statuses.Find(StatusCodes.Supplemented) is not null && subject.Statuses.Permits(StatusCodes.SupplementRequested, StatusCodes.Supplemented)))
        {
            yield break;
        }

        yield return Finding.Error(
            "MC-STA-001",
            asked.Node.Id,
            [("name", asked.Node.Name), .. StatusText.Args(subject, "from", StatusCodes.SupplementRequested), .. StatusText.Args(subject, "to", StatusCodes.Supplemented)])
            .At(null, asked.Node.Line, asked.Node.Column) with
        {
            Path = subject.StatusWays.PathTo(asked),
            Mends = subject.Statuses.Find(StatusCodes.Supplemented) is null ? [] : [new QuickMend(QuickMendKind.AllowTransition, StatusCodes.Supplemented, $"{StatusCodes.SupplementRequested}>{StatusCodes.Supplemented}")],
        };
    }
}
