using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Statuses;

/// <summary>
/// MC-STA-005: a way ends in a status that is not final: the dossier is over, but what it shows says that it is not.
/// MC-STA-006: no way shows any status at all. Ends of branches that run side by side are left out: which of them is the
/// dossier's last is not for one of them to say.
/// </summary>
internal static class EndWithoutFinalStatus
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        if (subject.StatusWays.Places.All(p => p.During.Length == 0))
        {
            return subject.UserSteps.Any() ? [Finding.Warning("MC-STA-006", subject.Process.Id)] : [];
        }

        return from end in subject.StatusWays.Ends
               where subject.Statuses.Find(end.After) is not { Final: true } && !subject.Concurrency.Holds(end.Place.Node)
               group end by (end.Place.Node.Id, end.After) into same
               let place = same.First().Place
               select Finding.Error("MC-STA-005", place.Node.Id, [("name", place.Node.Name), .. StatusText.Args(subject, "status", same.Key.After)])
                   .At(null, place.Node.Line, place.Node.Column) with
               {
                   Path = subject.StatusWays.PathTo(place),
                   Mends = Following(subject, same.Key.After) is { } final && place.Node.Kind.Element == "endEvent" ? [new QuickMend(QuickMendKind.SetStatus, place.Node.Id, final)] : [],
               };
    }

    /// <summary>The one final status that the diagram lets follow; null when there is none or a choice.</summary>
    private static string? Following(VerificationSubject subject, string status)
    {
        // Withdrawing and cancelling are the applicant's; no way ends so by itself.
        var finals = subject.Statuses.Statuses
            .Where(s => s.Final && s.Code is not (StatusCodes.Withdrawn or StatusCodes.Cancelled) && subject.Statuses.Permits(status.Length == 0 ? null : status, s.Code))
            .ToList();
        return finals is [var only] ? only.Code : null;
    }
}
