using MotCua.Engine.Feel.Temporal;

namespace MotCua.Engine.Feel;

/// <summary>A day of the proleptic Gregorian calendar, years -999,999,999 to 999,999,999.</summary>
public sealed class FeelDate : FeelValue
{
    internal FeelDate(int year, int month, int day)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    public int Year { get; }

    /// <summary>1 to 12.</summary>
    public int Month { get; }

    /// <summary>1 to 31.</summary>
    public int Day { get; }

    /// <summary>Days since 1970-01-01.</summary>
    public long EpochDay => CivilCalendar.EpochDay(Year, Month, Day);

    public override FeelTypeKind Kind => FeelTypeKind.Date;

    /// <summary>The date, or null when there is no such day.</summary>
    public static FeelDate? Create(long year, long month, long day)
        => CivilCalendar.IsDay(year, month, day) ? new FeelDate((int)year, (int)month, (int)day) : null;

    /// <summary>The date, or null outside the years a date can have.</summary>
    public static FeelDate? FromEpochDay(long epochDay) => CivilCalendar.FromEpochDay(epochDay);

    /// <summary>The same day as a .NET date, or null outside the years 1 to 9999.</summary>
    public DateOnly? ToDateOnly() => Year is >= 1 and <= 9999 ? new DateOnly(Year, Month, Day) : null;

    public override bool Equals(FeelValue? other) => other is FeelDate d && d.Year == Year && d.Month == Month && d.Day == Day;

    public override int GetHashCode() => HashCode.Combine(Year, Month, Day);

    public override string ToString() => FeelTextWriter.Date(this);
}
