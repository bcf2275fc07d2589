using MotCua.Engine.Time;

namespace MotCua.Engine.Simulation.Running;

/// <summary>
/// Moments as working minutes since the beginning of a simulation and back, with fractions: the calendar counts whole
/// minutes, chance does not.
/// </summary>
internal sealed class WorkClock(WorkingCalendar calendar, DateTimeOffset start)
{
    private const double TicksPerMinute = TimeSpan.TicksPerMinute;
    private readonly DateTimeOffset _start = calendar.NextOpening(start);

    /// <summary>The moment itself when it is working time, else the next opening.</summary>
    public DateTimeOffset Opening(DateTimeOffset moment) => IsWorking(moment) ? moment : calendar.NextOpening(moment);

    public bool IsWorking(DateTimeOffset moment) => calendar.IsWorking(moment);

    /// <summary>Working minutes passed since the beginning.</summary>
    public double At(DateTimeOffset moment)
    {
        var rest = moment.UtcTicks % TimeSpan.TicksPerMinute;
        var minute = moment.AddTicks(-rest);
        var whole = calendar.Between(_start, minute).Minutes;
        return rest > 0 && calendar.IsWorking(minute) ? whole + (rest / TicksPerMinute) : whole;
    }

    /// <summary>The earliest moment by which so many working minutes have passed.</summary>
    public DateTimeOffset Moment(double minutes)
    {
        var whole = (long)Math.Floor(minutes);
        var rest = (long)((minutes - whole) * TicksPerMinute);
        return rest == 0
            ? calendar.Add(_start, new WorkingTime(whole))
            : calendar.Add(_start, new WorkingTime(whole + 1)).AddTicks(rest - TimeSpan.TicksPerMinute);
    }

    /// <summary>A moment so many working minutes later.</summary>
    public DateTimeOffset After(DateTimeOffset moment, double minutes)
    {
        if (minutes <= 0)
        {
            return moment;
        }

        var end = Moment(At(moment) + minutes);
        return end > moment ? end : moment;
    }
}
