using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Verification;

/// <summary>When what sits on an activity's border can happen, counted from when the activity began.</summary>
internal static class Borders
{
    /// <summary>The soonest interrupting timer, in working minutes; null without one that can be told.</summary>
    public static long? Bound(VerificationSubject subject, FlowNode host)
    {
        var timers = subject.Process.BoundariesOf(host.Id)
            .Where(b => b is { Interrupting: true, Kind.Definition: "timer" })
            .Select(b => TimerLengths.Of(subject, b)?.Minutes)
            .OfType<long>()
            .ToList();
        return timers.Count == 0 ? null : timers.Min();
    }

    /// <summary>How late each event on the border can happen.</summary>
    /// <param name="walk">The walk.</param>
    /// <param name="host">The activity.</param>
    /// <param name="during">What shows while it is at work.</param>
    /// <param name="inner">The times within it; null when it holds nothing.</param>
    /// <param name="body">How late it can be done, unbounded.</param>
    /// <param name="open">Whether nothing but the border bounds it.</param>
    /// <param name="bound">The soonest interrupting timer.</param>
    public static IEnumerable<(FlowNode Boundary, ClockedStatus Status, Reached At)> Of(
        TimeWalk walk, FlowNode host, ClockedStatus during, ScopeTimes? inner, LatestTimes body, bool open, long? bound)
    {
        var longest = body.Latest ?? Reached.Start;
        var counts = walk.Counts(during);
        foreach (var boundary in walk.Subject.Process.BoundariesOf(host.Id).Where(b => b.Kind.Definition != "compensate"))
        {
            if (boundary.Kind.Definition == "timer")
            {
                foreach (var status in Statuses(during, inner))
                {
                    if (Timer(walk.Subject, boundary, host, counts, longest, open, bound) is { } at)
                    {
                        yield return (boundary, status, at);
                    }
                }
            }
            else if (inner is not null && boundary.Kind.Definition is "error" or "escalation")
            {
                foreach (var (_, status, at) in inner!.Throws.Where(t => boundary.Events.Any(e => Catches(e, t.Thrown))))
                {
                    yield return (boundary, status, Within(at, host, counts, open, bound));
                }
            }
            else
            {
                foreach (var (status, at) in inner?.Seen.All ?? [new(during, longest)])
                {
                    yield return (boundary, status, Within(at, host, counts, open, bound));
                }
            }
        }
    }

    /// <summary>Whether a catching definition takes what is thrown; a job (null) may throw any error.</summary>
    public static bool Catches(EventDefinition catching, EventDefinition? thrown) => (catching, thrown) switch
    {
        (ErrorDefinition, null) => true,
        (ErrorDefinition by, ErrorDefinition error) => by.Code is null || by.Code == error.Code,
        (EscalationDefinition by, EscalationDefinition escalation) => by.Code is null || by.Code == escalation.Code,
        _ => false,
    };

    /// <summary>The last firing of a timer within some minutes; its first when even that is later.</summary>
    public static long LastFiring(TimerLength timer, long within)
        => timer.Minutes == 0 ? 0 : timer.Minutes * Math.Max(1, Math.Min(timer.Times, within / timer.Minutes));

    private static IEnumerable<ClockedStatus> Statuses(ClockedStatus during, ScopeTimes? inner)
        => inner is null ? [during] : inner.Seen.All.Select(s => s.Key).Append(during).Distinct();

    private static Reached? Timer(VerificationSubject subject, FlowNode boundary, FlowNode host, bool counts, Reached longest, bool open, long? bound)
    {
        if (TimerLengths.Of(subject, boundary) is not { } timer)
        {
            return Within(longest, host, counts, open, bound);
        }

        // What waits for its applicant takes no time that counts; the timer then takes none either.
        if (!counts)
        {
            return Reached.Start;
        }

        var ends = open ? bound : Math.Min(longest.Minutes, bound ?? long.MaxValue);
        var meant = boundary.Interrupting && timer.Minutes == bound && IsSilence(boundary, host);
        var firing = boundary.Interrupting ? timer.Minutes : LastFiring(timer, ends ?? timer.Minutes);
        return meant || ends is null || firing <= ends ? Reached.Start.Then(host.Id, firing, TimedBy.Timer) : null;
    }

    private static bool IsSilence(FlowNode boundary, FlowNode host) => (boundary.Settings.DeemedOutcome ?? host.Settings.DeemedOutcome) is not null;

    private static Reached Within(Reached at, FlowNode host, bool counts, bool open, long? bound)
        => bound is { } minutes && (open || at.Minutes > minutes) ? Reached.Start.Then(host.Id, counts ? minutes : 0, TimedBy.Timer) : at;
}
