using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Statuses;

/// <summary>MC-STA-012: work goes on after a final status was shown, or the diagram lets a final status be left (restoring what was cancelled aside).</summary>
internal static class LeftFinalStatus
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => OnTheWay(subject).Concat(InTheDiagram(subject));

    private static IEnumerable<Finding> OnTheWay(VerificationSubject subject)
        => from place in subject.StatusWays.Places
           where StatusWays.Waits(place.Node) && subject.Statuses.Find(place.Before) is { Final: true } && !subject.Concurrency.Holds(place.Node)
           group place by (place.Node.Id, place.Before) into same
           let at = same.First()
           select Finding.Warning("MC-STA-012", at.Node.Id, [("name", at.Node.Name), .. StatusText.Args(subject, "status", at.Before)])
               .At(null, at.Node.Line, at.Node.Column) with
           {
               Path = subject.StatusWays.PathTo(at),
           };

    private static IEnumerable<Finding> InTheDiagram(VerificationSubject subject)
        => from status in subject.Statuses.Statuses
           where status.Final && status.Code != StatusCodes.Cancelled
           let next = subject.Statuses.Transitions.Where(t => t.From == status.Code && t.To != status.Code).Select(t => t.To).ToList()
           where next.Count > 0
           select Finding.Warning("MC-STA-013", status.Code, [.. StatusText.Args(subject, "status", status.Code), .. StatusText.Args(subject, "statuses", next)]).At(subject.Facts.Statuses);
}
