using MotCua.Engine.Feel;
using MotCua.Engine.Feel.Temporal;

namespace MotCua.Engine.Verification.Domains;

/// <summary>Where values lie on their lines, and back.</summary>
internal static class ValueLines
{
    public const int Count = 10;
    private const long Nanos = 1_000_000_000;
    private const long Day = 86_400;

    // Offsets reach eighteen hours to either side.
    private const long MostOffset = 64_800;

    /// <summary>The line and place of a value, or null when its kind has no order.</summary>
    public static (ValueLine Line, CutKey Key)? Find(FeelValue value) => value switch
    {
        FeelNumberValue n => (ValueLine.Number, CutKey.Of(n.Value)),
        FeelString s => (ValueLine.Text, CutKey.Of(s.Value)),
        FeelBoolean b => (ValueLine.Boolean, CutKey.Of(b.Value ? 1 : 0)),
        FeelDate d => (ValueLine.Date, CutKey.Of(d.EpochDay)),
        FeelTime t => (t.Zone is null ? ValueLine.LocalTime : ValueLine.ZonedTime, Instant(t.ComparableSecond, t.Nanos)),
        FeelDateTime t => (t.Time.Zone is null ? ValueLine.LocalDateTime : ValueLine.ZonedDateTime, Instant(t.ComparableSecond, t.Time.Nanos)),
        FeelDaysTimeDuration d => (ValueLine.DaysTime, CutKey.Of(d.Nanoseconds)),
        FeelYearsMonthsDuration d => (ValueLine.YearsMonths, CutKey.Of(d.Months)),
        _ => null,
    };

    /// <summary>The value at a place; null where no such value can be written.</summary>
    public static FeelValue? ValueAt(ValueLine line, CutKey key) => line switch
    {
        ValueLine.Number => FeelValue.Of(key.Number),
        ValueLine.Text => FeelValue.Of(key.Text),
        ValueLine.Boolean => FeelValue.Of(!key.Number.IsZero),
        ValueLine.Date => DayOf(key.Number.Coefficient) is { } day ? FeelDate.FromEpochDay(day) : null,
        ValueLine.LocalTime => TimeAt(key.Number.Coefficient, null),
        ValueLine.ZonedTime => ZonedTimeAt(key.Number.Coefficient),
        ValueLine.LocalDateTime => DateTimeAt(key.Number.Coefficient, null),
        ValueLine.ZonedDateTime => DateTimeAt(key.Number.Coefficient, FeelZone.Utc),
        ValueLine.DaysTime => new FeelDaysTimeDuration(key.Number.Coefficient),
        _ => key.Number.ToInt64() is { } months ? new FeelYearsMonthsDuration(months) : null,
    };

    /// <summary>The lines of a kind; none for kinds without order.</summary>
    public static IReadOnlyList<ValueLine> Of(FeelTypeKind kind) => kind switch
    {
        FeelTypeKind.Number => [ValueLine.Number],
        FeelTypeKind.String => [ValueLine.Text],
        FeelTypeKind.Boolean => [ValueLine.Boolean],
        FeelTypeKind.Date => [ValueLine.Date],
        FeelTypeKind.Time => [ValueLine.LocalTime, ValueLine.ZonedTime],
        FeelTypeKind.DateTime => [ValueLine.LocalDateTime, ValueLine.ZonedDateTime],
        FeelTypeKind.DaysTimeDuration => [ValueLine.DaysTime],
        FeelTypeKind.YearsMonthsDuration => [ValueLine.YearsMonths],
        _ => [],
    };

    /// <summary>Everything that lies on a line.</summary>
    public static Cuts Whole(ValueLine line) => line switch
    {
        ValueLine.Text => Cuts.From(CutKey.Of("")),
        ValueLine.Boolean => Cuts.Between(CutKey.Of((Int128)0), CutKey.Of((Int128)2)),
        ValueLine.LocalTime => Cuts.Between(CutKey.Of((Int128)0), CutKey.Of((Int128)Day * Nanos)),
        ValueLine.ZonedTime => Cuts.Between(CutKey.Of((Int128)(-MostOffset) * Nanos), CutKey.Of((Int128)(Day + MostOffset) * Nanos)),
        _ => Cuts.All,
    };

    private static CutKey Instant(long second, int nanos) => CutKey.Of(((Int128)second * Nanos) + nanos);

    private static long? DayOf(Int128 day) => day < long.MinValue || day > long.MaxValue ? null : (long)day;

    private static FeelTime? TimeAt(Int128 nanos, FeelZone? zone)
    {
        var (second, rest) = Divided(nanos, Nanos);
        return second < 0 || second >= Day ? null : new FeelTime((int)second, (int)rest, zone);
    }

    // Before and after the day in UTC an offset is needed to say the time.
    private static FeelTime? ZonedTimeAt(Int128 nanos)
    {
        var offset = nanos < 0 ? MostOffset : nanos >= (Int128)Day * Nanos ? -MostOffset : 0;
        return TimeAt(nanos + ((Int128)offset * Nanos), FeelZone.OfOffset((int)offset));
    }

    private static FeelDateTime? DateTimeAt(Int128 nanos, FeelZone? zone)
    {
        var (day, rest) = Divided(nanos, (Int128)Day * Nanos);
        return DayOf(day) is { } number && FeelDate.FromEpochDay(number) is { } date && TimeAt(rest, zone) is { } time ? new FeelDateTime(date, time) : null;
    }

    private static (Int128 Whole, Int128 Over) Divided(Int128 value, Int128 by)
    {
        var (whole, rest) = Int128.DivRem(value, by);
        return rest < 0 ? (whole - 1, rest + by) : (whole, rest);
    }
}
