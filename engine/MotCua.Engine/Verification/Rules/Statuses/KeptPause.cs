using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Statuses;

/// <summary>MC-STA-008: a pausing status is not left again before officers go on working: their time would not count.</summary>
internal static class KeptPause
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from place in subject.StatusWays.Places
           where place.Node.Kind.Element == "userTask" && place.Node.Settings is { Status: null, Payment: null }
               && subject.Statuses.Find(place.Before) is { Clock: StatusClock.Pause }
           group place by (place.Node.Id, place.Before) into same
           let at = same.First()
           select Finding.Warning("MC-STA-008", at.Node.Id, [("name", at.Node.Name), .. StatusText.Args(subject, "status", at.Before)])
               .At(null, at.Node.Line, at.Node.Column) with
           {
               Path = subject.StatusWays.PathTo(at),
               Mends = Running(subject, at.Before) is { } running ? [new QuickMend(QuickMendKind.SetStatus, at.Node.Id, running)] : [],
           };

    private static string? Running(VerificationSubject subject, string from)
    {
        var running = subject.Statuses.Statuses.Where(s => s.Clock == StatusClock.Run && subject.Statuses.Permits(from, s.Code)).ToList();
        return running is [var only] ? only.Code : null;
    }
}
