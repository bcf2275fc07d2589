namespace MotCua.Engine.Time;

/// <summary>
/// A stretch of one day with the office's doors or clock open. The first minute belongs to it, the closing moment
/// does not: received at 17:00 is received after hours.
/// </summary>
/// <param name="From">Opening.</param>
/// <param name="To">Closing, later than <paramref name="From"/>; "24:00" is the end of the day.</param>
/// <param name="CountsForDeadlines">Minutes of it use up time limits. Default true.</param>
/// <param name="OpenForReception">Dossiers are taken in and results given. Default true; a Saturday morning desk has only this.</param>
public sealed record WorkingInterval(
    ClockTime From, ClockTime To, bool CountsForDeadlines = true, bool OpenForReception = true);
