using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;
using MotCua.Engine.Time;

namespace MotCua.Engine.Verification;

/// <summary>What a supplement at a step can leave behind: back to the status before where the diagram permits, else "supplemented" stays.</summary>
internal static class SupplementMoves
{
    /// <summary>Whether the step can ask for a supplement in this status, and the applicant can answer it.</summary>
    public static bool IsPossible(VerificationSubject subject, FlowNode node, string status)
        => node.Settings.Allow.Contains(BuiltInOperation.Supplement)
            && subject.Facts.Operations.Supplement is not null
            && subject.Statuses.Find(StatusCodes.SupplementRequested) is not null
            && subject.Statuses.Find(StatusCodes.Supplemented) is not null
            && subject.Statuses.Permits(OrNull(status), StatusCodes.SupplementRequested)
            && subject.Statuses.Permits(StatusCodes.SupplementRequested, StatusCodes.Supplemented);

    /// <summary>The status the step is left in after a supplement; null when none is possible or it is the one before.</summary>
    public static string? Left(VerificationSubject subject, FlowNode node, string status)
        => IsPossible(subject, node, status) && (status.Length == 0 || !subject.Statuses.Permits(StatusCodes.Supplemented, status))
            ? StatusCodes.Supplemented
            : null;

    /// <summary>The same with the clock: an answered supplement lets it run.</summary>
    public static IEnumerable<ClockedStatus> After(VerificationSubject subject, FlowNode node, ClockedStatus during)
    {
        yield return during;
        if (Left(subject, node, during.Status) is { } left)
        {
            yield return new ClockedStatus(left, during.Phase == ClockPhase.Paused ? ClockPhase.Running : during.Phase);
        }
    }

    private static string? OrNull(string status) => status.Length == 0 ? null : status;
}
