using System.Text.Json.Serialization;
using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Verification;

/// <summary>
/// The longest way through the steps against the legal limit (E-3.2), when each step keeps its own limit. Exact in the
/// units of DESIGN section 3: a working day counts as the calendar's minutes, calendar days and months as the most
/// working minutes they can hold. Steps count while the statutory clock runs: not in a status that pauses or stops it.
/// Of parallel branches the longest counts, of decisions the worst; a way back is walked once and each step on it counts
/// once, because how often it is taken is nobody's to know. <see cref="TimeWalk"/> says how events count.
/// </summary>
/// <param name="Minutes">Working minutes of the longest way.</param>
/// <param name="LimitMinutes">Working minutes the legal limit holds at least; null when there is none.</param>
/// <param name="Path">Element ids of the steps on that way, in order.</param>
/// <param name="Without">Steps that count and have no time limit.</param>
/// <param name="ByExpression">Steps that count and whose limit only a dossier can tell.</param>
public sealed record LongestWay(
    long Minutes,
    long? LimitMinutes,
    IReadOnlyList<string> Path,
    IReadOnlyList<string> Without,
    IReadOnlyList<string> ByExpression)
{
    /// <summary>The steps on that way, in order, with the minutes of each; together they are <see cref="Minutes"/>.</summary>
    public IReadOnlyList<TimedStep> Steps { get; init; } = [];

    /// <summary>Elements that count and whose length cannot be told, in document order.</summary>
    [JsonIgnore]
    internal IReadOnlyList<(FlowNode Node, UnknownLength Why)> Unknown { get; init; } = [];

    /// <summary>Whether the statutory clock starts on some way.</summary>
    [JsonIgnore]
    internal bool ClockStarts { get; init; }

    /// <summary>Whether the way takes longer than the law allows.</summary>
    [JsonIgnore]
    public bool Exceeds => LimitMinutes is { } limit && Minutes > limit && !FitsInCalendarDays;

    /// <summary>
    /// Days and months of the calendar, where both the law and every step count them, are compared as they are: three
    /// days fit in three days, though nobody knows how many office hours those hold.
    /// </summary>
    [JsonIgnore]
    internal bool FitsInCalendarDays { get; init; }

    internal static LongestWay Of(VerificationSubject subject, IReadOnlyDictionary<string, long>? instead = null)
    {
        var walk = new TimeWalk(subject, instead);
        var latest = Latest(walk);
        var unknown = subject.Process.NodesInOrder.Where(n => walk.Unknown.ContainsKey(n.Id)).Select(n => (n, walk.Unknown[n.Id])).ToList();
        return new LongestWay(
            latest.Minutes,
            subject.Facts.TimeLimit?.Limit?.WorkingMinutesForProof(subject.MinutesPerWorkingDay),
            [.. latest.Steps.Select(s => s.ElementId)],
            [.. unknown.Where(u => u.Item2 == UnknownLength.NoLimit).Select(u => u.n.Id)],
            [.. unknown.Where(u => u.Item2 == UnknownLength.Expression).Select(u => u.n.Id)])
        {
            Steps = latest.Steps,
            Unknown = unknown,
            ClockStarts = walk.ClockStarts,
            FitsInCalendarDays = CalendarDays.Fit(subject),
        };
    }

    private static Reached Latest(TimeWalk walk)
        => new[] { walk.Whole.Done.Latest, walk.Whole.Seen.Latest }.OfType<Reached>().MaxBy(r => r.Minutes) ?? Reached.Start;
}
