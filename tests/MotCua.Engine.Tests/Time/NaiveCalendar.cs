using MotCua.Engine.Time;

namespace MotCua.Engine.Tests.Time;

/// <summary>The oracle: asks of every single minute whether it counts, straight from the definition.</summary>
internal sealed class NaiveCalendar(WorkingCalendarDefinition definition)
{
    private readonly Dictionary<DateOnly, (bool[] Counted, bool[] Received)> _dates = [];

    public DateTimeOffset Add(DateTimeOffset start, long minutes)
    {
        var at = RoundUp(start);
        for (; minutes > 0; at = at.AddMinutes(1))
        {
            minutes -= Counts(at) ? 1 : 0;
        }

        while (minutes < 0)
        {
            at = at.AddMinutes(-1);
            minutes += Counts(at) ? 1 : 0;
        }

        return at;
    }

    public long Between(DateTimeOffset from, DateTimeOffset to)
    {
        var (count, end) = (0L, RoundUp(to));
        for (var at = RoundUp(from); at < end; at = at.AddMinutes(1))
        {
            count += Counts(at) ? 1 : 0;
        }

        return count;
    }

    public DateTimeOffset NextOpening(DateTimeOffset start)
    {
        var at = RoundUp(start);
        while (!Counts(at))
        {
            at = at.AddMinutes(1);
        }

        return at;
    }

    public bool Counts(DateTimeOffset at) => Minutes(at, out var minute).Counted[minute];

    public bool Receives(DateTimeOffset at) => Minutes(at, out var minute).Received[minute];

    private (bool[] Counted, bool[] Received) Minutes(DateTimeOffset at, out int minute)
    {
        var local = at.ToOffset(TimeSpan.FromHours(7)).DateTime;
        minute = (local.Hour * 60) + local.Minute;
        var date = DateOnly.FromDateTime(local);
        if (!_dates.TryGetValue(date, out var minutes))
        {
            minutes = _dates[date] = (new bool[1440], new bool[1440]);
            foreach (var interval in Hours(date))
            {
                for (var i = interval.From.MinuteOfDay; i < interval.To.MinuteOfDay; i++)
                {
                    minutes.Counted[i] |= interval.CountsForDeadlines;
                    minutes.Received[i] |= interval.OpenForReception;
                }
            }
        }

        return minutes;
    }

    private IEnumerable<WorkingInterval> Hours(DateOnly date)
    {
        var exception = definition.Exceptions.FirstOrDefault(candidate => candidate.Date == date);
        return exception switch
        {
            null => definition.Week.On(date.DayOfWeek) ?? [],
            { Intervals: { } intervals } => intervals,
            { Kind: CalendarExceptionKind.SwapWork } => definition.Week.On(exception.InPlaceOf!.Value.DayOfWeek) ?? [],
            { Kind: CalendarExceptionKind.HalfDay } => (definition.Week.On(date.DayOfWeek) ?? []).Where(interval => interval.From.MinuteOfDay < 720),
            _ => [],
        };
    }

    private static DateTimeOffset RoundUp(DateTimeOffset at)
    {
        var rest = at.Ticks % TimeSpan.TicksPerMinute;
        return rest == 0 ? at : at.AddTicks(TimeSpan.TicksPerMinute - rest);
    }
}
