using MotCua.Engine.Feel.Temporal;

namespace MotCua.Engine.Feel;

/// <summary>Moving dates and times, and the time between them.</summary>
internal static class FeelTimeline
{
    /// <summary>Longer durations in months cannot move any date.</summary>
    public const long MostMonths = 12L * 2_000_000_000;

    private const long SecondsPerDay = 86_400;
    private static readonly Int128 MostNanoseconds = (Int128)2_000_000_000 * 366 * SecondsPerDay * FeelDaysTimeDuration.NanosPerSecond;

    public static FeelValue Move(FeelValue value, Int128 nanoseconds) => value switch
    {
        FeelDate d => MoveDateTime(new FeelDateTime(d, new FeelTime(0, 0, null)), nanoseconds)?.Date ?? FeelValue.Null,
        FeelDateTime d => MoveDateTime(d, nanoseconds) ?? FeelValue.Null,
        FeelTime t => MoveTime(t, nanoseconds),
        _ => FeelValue.Null,
    };

    public static FeelValue MoveMonths(FeelValue value, long months) => value switch
    {
        FeelDate d => CivilCalendar.AddMonths(d, months) ?? FeelValue.Null,
        FeelDateTime d => CivilCalendar.AddMonths(d.Date, months) is { } date ? new FeelDateTime(date, d.Time) : FeelValue.Null,
        _ => FeelValue.Null,
    };

    public static FeelDateTime AsDateTime(FeelValue value)
        => value as FeelDateTime ?? new FeelDateTime((FeelDate)value, new FeelTime(0, 0, FeelZone.Utc));

    /// <summary>The time from <paramref name="start"/> to <paramref name="end"/>; null when only one of them is zoned.</summary>
    public static FeelValue? Between(FeelDateTime end, FeelDateTime start)
        => (end.Time.Zone is null) != (start.Time.Zone is null) ? null
            : new FeelDaysTimeDuration(((Int128)(end.ComparableSecond - start.ComparableSecond) * FeelDaysTimeDuration.NanosPerSecond) + end.Time.Nanos - start.Time.Nanos);

    public static FeelValue? Between(FeelTime end, FeelTime start)
        => (end.Zone is null) != (start.Zone is null) ? null
            : new FeelDaysTimeDuration(((Int128)(end.ComparableSecond - start.ComparableSecond) * FeelDaysTimeDuration.NanosPerSecond) + end.Nanos - start.Nanos);

    /// <summary>Whole calendar months from one day to another, rounded towards zero; the time of day does not count.</summary>
    public static long MonthsBetween(FeelDate from, FeelDate to)
    {
        var months = (((long)to.Year - from.Year) * 12) + to.Month - from.Month;
        var rest = to.Day.CompareTo(from.Day);
        return months > 0 && rest < 0 ? months - 1 : months < 0 && rest > 0 ? months + 1 : months;
    }

    public static FeelNumber? ToNumber(Int128 value) => FeelNumberMath.Fit(value, 0);

    public static Int128? FromNumber(FeelNumber? value)
    {
        if (value?.Round(0, FeelRounding.Down) is not { } whole || whole.Abs() > ToNumber(MostNanoseconds)!.Value)
        {
            return null;
        }

        var exponent = whole.Exponent;
        var result = whole.Coefficient;
        for (; exponent > 0; exponent--)
        {
            result *= 10;
        }

        for (; exponent < 0; exponent++)
        {
            result /= 10;
        }

        return result;
    }

    private static FeelDateTime? MoveDateTime(FeelDateTime value, Int128 nanoseconds)
    {
        if (Int128.Abs(nanoseconds) > MostNanoseconds)
        {
            return null;
        }

        var total = ((Int128)value.LocalSecond * FeelDaysTimeDuration.NanosPerSecond) + value.Time.Nanos + nanoseconds;
        var seconds = CivilCalendar.FloorDiv(total, FeelDaysTimeDuration.NanosPerSecond);
        var days = (long)CivilCalendar.FloorDiv(seconds, SecondsPerDay);
        return FeelDate.FromEpochDay(days) is { } date
            ? new FeelDateTime(date, new FeelTime((int)(seconds - ((Int128)days * SecondsPerDay)), (int)(total - (seconds * FeelDaysTimeDuration.NanosPerSecond)), value.Time.Zone))
            : null;
    }

    private static FeelTime MoveTime(FeelTime time, Int128 nanoseconds)
    {
        var day = (Int128)SecondsPerDay * FeelDaysTimeDuration.NanosPerSecond;
        var total = ((Int128)time.SecondOfDay * FeelDaysTimeDuration.NanosPerSecond) + time.Nanos + (nanoseconds % day);
        total -= CivilCalendar.FloorDiv(total, day) * day;
        return new FeelTime((int)(total / FeelDaysTimeDuration.NanosPerSecond), (int)(total % FeelDaysTimeDuration.NanosPerSecond), time.Zone);
    }
}
