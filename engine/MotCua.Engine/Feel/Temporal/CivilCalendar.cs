namespace MotCua.Engine.Feel.Temporal;

/// <summary>Day arithmetic of the proleptic Gregorian calendar beyond the years .NET's own dates reach.</summary>
internal static class CivilCalendar
{
    public const int MaxYear = 999_999_999;

    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static bool IsDay(long year, long month, long day)
        => year is >= -MaxYear and <= MaxYear && month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(year, (int)month);

    // Both directions count days from 0000-03-01 in eras of 400 years, so that the leap day is the last of its year.
    public static long EpochDay(long year, int month, int day)
    {
        year -= month <= 2 ? 1 : 0;
        var era = (year >= 0 ? year : year - 399) / 400;
        var yearOfEra = year - (era * 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * 146_097) + dayOfEra - 719_468;
    }

    public static FeelDate? FromEpochDay(long epochDay)
    {
        if (epochDay is < -400_000_000_000 or > 400_000_000_000)
        {
            return null;
        }

        var shifted = epochDay + 719_468;
        var era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097;
        var dayOfEra = shifted - (era * 146_097);
        var yearOfEra = (dayOfEra - (dayOfEra / 1_460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var shiftedMonth = ((5 * dayOfYear) + 2) / 153;
        var day = dayOfYear - (((153 * shiftedMonth) + 2) / 5) + 1;
        var month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
        var year = yearOfEra + (era * 400) + (month <= 2 ? 1 : 0);
        return FeelDate.Create(year, month, day);
    }

    /// <summary>The date moved by whole months; a day past the end of the month becomes its last day.</summary>
    public static FeelDate? AddMonths(FeelDate date, long months)
    {
        var total = (Int128)date.Year * 12 + (date.Month - 1) + months;
        var year = FloorDiv(total, 12);
        if (year < -MaxYear || year > MaxYear)
        {
            return null;
        }

        var month = (int)(total - (year * 12)) + 1;
        return new FeelDate((int)year, month, Math.Min(date.Day, DaysInMonth((long)year, month)));
    }

    public static Int128 FloorDiv(Int128 dividend, Int128 divisor)
    {
        var quotient = dividend / divisor;
        return dividend % divisor != 0 && (dividend < 0) != (divisor < 0) ? quotient - 1 : quotient;
    }
}
