using MotCua.Engine.Feel.Temporal;

namespace MotCua.Engine.Feel;

/// <summary>A time of day, local or with an offset or zone. Equality takes offsets into account.</summary>
public sealed class FeelTime : FeelValue
{
    internal FeelTime(int secondOfDay, int nanos, FeelZone? zone)
    {
        SecondOfDay = secondOfDay;
        Nanos = nanos;
        Zone = zone;
    }

    /// <summary>0 to 86,399.</summary>
    public int SecondOfDay { get; }

    /// <summary>0 to 999,999,999.</summary>
    public int Nanos { get; }

    /// <summary>Null for a local time.</summary>
    public FeelZone? Zone { get; }

    public int Hour => SecondOfDay / 3600;

    public int Minute => SecondOfDay / 60 % 60;

    public int Second => SecondOfDay % 60;

    public override FeelTypeKind Kind => FeelTypeKind.Time;

    /// <summary>Seconds from UTC midnight for a zoned time (may lie outside one day), else the second of the day.</summary>
    internal long ComparableSecond => SecondOfDay - (Zone?.OffsetOfTime() ?? 0);

    public override bool Equals(FeelValue? other)
        => other is FeelTime t && t.Nanos == Nanos && t.ComparableSecond == ComparableSecond && (t.Zone is null) == (Zone is null);

    public override int GetHashCode() => HashCode.Combine(ComparableSecond, Nanos);

    public override string ToString() => FeelTextWriter.Time(this);
}
