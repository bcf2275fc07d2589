using MotCua.Engine.Feel.Temporal;

namespace MotCua.Engine.Feel;

/// <summary>A date and time of day, local or with an offset or zone. Equality compares instants when both are zoned.</summary>
public sealed class FeelDateTime(FeelDate date, FeelTime time) : FeelValue
{
    public FeelDate Date { get; } = date;

    public FeelTime Time { get; } = time;

    public override FeelTypeKind Kind => FeelTypeKind.DateTime;

    /// <summary>Seconds since 1970-01-01T00:00:00 of the local date and time.</summary>
    internal long LocalSecond => (Date.EpochDay * 86_400) + Time.SecondOfDay;

    /// <summary>Seconds since 1970-01-01T00:00:00Z when zoned, else <see cref="LocalSecond"/>.</summary>
    internal long ComparableSecond => LocalSecond - (Offset ?? 0);

    /// <summary>Seconds east of UTC, or null for a local date and time.</summary>
    public int? Offset => Time.Zone?.OffsetAt(LocalSecond);

    internal static FeelDateTime FromInstant(DateTimeOffset instant)
    {
        var local = instant.DateTime;
        var nanos = (int)(local.Ticks % TimeSpan.TicksPerSecond * 100);
        return new FeelDateTime(
            new FeelDate(local.Year, local.Month, local.Day),
            new FeelTime((local.Hour * 3600) + (local.Minute * 60) + local.Second, nanos, FeelZone.OfOffset((int)instant.Offset.TotalSeconds)));
    }

    /// <summary>The instant, or null when this is local or outside the years 1 to 9999; rounded down to 100 ns.</summary>
    public DateTimeOffset? ToInstant()
    {
        if (Offset is not { } offset || Date.Year is < 1 or > 9998 || offset % 60 != 0)
        {
            return null;
        }

        var local = new DateTime(Date.Year, Date.Month, Date.Day, Time.Hour, Time.Minute, Time.Second, DateTimeKind.Unspecified).AddTicks(Time.Nanos / 100);
        return new DateTimeOffset(local, TimeSpan.FromSeconds(offset));
    }

    public override bool Equals(FeelValue? other)
        => other is FeelDateTime d && d.ComparableSecond == ComparableSecond && d.Time.Nanos == Time.Nanos && (d.Time.Zone is null) == (Time.Zone is null);

    public override int GetHashCode() => HashCode.Combine(ComparableSecond, Time.Nanos);

    public override string ToString() => Date + "T" + Time;
}
