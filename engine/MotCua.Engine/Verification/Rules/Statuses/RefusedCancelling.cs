using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Statuses;

/// <summary>MC-STA-004: dossiers may be cancelled before intake, but the diagram refuses it in the status they then have.</summary>
internal static class RefusedCancelling
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        if (subject.Facts.Operations.Cancel
            && subject.Statuses.Find(StatusCodes.Cancelled) is not null
            && !subject.Statuses.Permits(StatusCodes.Registered, StatusCodes.Cancelled)
            && subject.StatusWays.Places.FirstOrDefault(p => StatusWays.Waits(p.Node) && p.During == StatusCodes.Registered) is { } place)
        {
            yield return Finding.Warning("MC-STA-004", place.Node.Id, StatusText.Args(subject, "from", StatusCodes.Registered)).At(null, place.Node.Line, place.Node.Column) with
            {
                Path = subject.StatusWays.PathTo(place),
                Mends = [new QuickMend(QuickMendKind.AllowTransition, StatusCodes.Cancelled, $"{StatusCodes.Registered}>{StatusCodes.Cancelled}")],
            };
        }
    }
}
