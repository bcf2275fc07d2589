namespace MotCua.Engine.Time;

/// <summary>One kind of hours (counted, or open for reception) over all dates. Immutable.</summary>
internal sealed class HoursTimeline
{
    private readonly DayHours[] _week;
    private readonly Dictionary<int, DayHours> _exceptions;
    private readonly DailyTally _minutes;
    private readonly DailyTally _days;

    /// <param name="week">Monday to Sunday, at least one open.</param>
    /// <param name="exceptions">Day number and hours, sorted by day, each day once.</param>
    public HoursTimeline(DayHours[] week, IReadOnlyList<(int Day, DayHours Hours)> exceptions)
    {
        _week = week;
        _exceptions = exceptions.ToDictionary(entry => entry.Day, entry => entry.Hours);
        _minutes = new(week.Select(day => (long)day.Total).ToList(), exceptions.Select(entry => (entry.Day, (long)entry.Hours.Total)).ToList());
        _days = new(week.Select(day => One(day)).ToList(), exceptions.Select(entry => (entry.Day, One(entry.Hours))).ToList());
    }

    public DayHours On(int day) => _exceptions.TryGetValue(day, out var hours) ? hours : _week[day % 7];

    /// <summary>Open minutes since the beginning of the count up to a local minute.</summary>
    public long OpenMinutesBefore(long localMinute)
    {
        var (day, minute) = LocalMinutes.Split(localMinute);
        return _minutes.Before(day) + On(day).Before(minute);
    }

    /// <summary>The local minute at which the nth open minute of the count begins; n is 1 or more.</summary>
    public long BeginOf(long n)
    {
        var day = _minutes.DayReaching(n);
        return ((long)day * LocalMinutes.PerDay) + On(day).BeginOf((int)(n - _minutes.Before(day)));
    }

    /// <summary>The day itself when open, else the first open day after it; then <paramref name="steps"/> open days on.</summary>
    public int OpenDay(int day, int steps) => _days.DayReaching(_days.Before(day) + 1 + steps);

    private static long One(DayHours hours) => hours.Total > 0 ? 1 : 0;
}
