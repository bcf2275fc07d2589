using MotCua.Engine.Feel.Temporal;

namespace MotCua.Engine.Feel;

/// <summary>DMN 1.5, sections 10.3.4.7 and 10.3.4.11: parts of dates, and the present as the scope gives it.</summary>
internal static class TemporalBuiltins
{
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static IEnumerable<FeelBuiltin> All =>
    [
        new("day of year", "date: date|dateTime -> number", c => FeelValue.Of(DayOfYear(Date(c)))),
        new("day of week", "date: date|dateTime -> string", c => FeelValue.Of(Days[(int)FeelProperties.Weekday(Date(c)).AsDecimal!.Value - 1])),
        new("month of year", "date: date|dateTime -> string", c => FeelValue.Of(Months[Date(c).Month - 1])),
        new("week of year", "date: date|dateTime -> number", c => FeelValue.Of(WeekOfYear(Date(c)))),
        new("now", "-> dateTime", c => c.Run.Now is { } now ? FeelValue.OfDateTime(now) : c.Run.Fail(c.At, FeelTexts.NoClock)),
        new("today", "-> date", c => c.Run.Now is { } now ? FeelValue.OfDate(DateOnly.FromDateTime(now.DateTime)) : c.Run.Fail(c.At, FeelTexts.NoClock)),
    ];

    private static FeelDate Date(FeelCall call) => call[0] as FeelDate ?? ((FeelDateTime)call[0]).Date;

    private static int DayOfYear(FeelDate date) => (int)(date.EpochDay - CivilCalendar.EpochDay(date.Year, 1, 1)) + 1;

    // ISO 8601: the week that holds the year's first Thursday is week 1.
    private static int WeekOfYear(FeelDate date)
    {
        var thursday = date.EpochDay - (((date.EpochDay + 3) % 7 + 7) % 7) + 3;
        var year = CivilCalendar.FromEpochDay(thursday)?.Year ?? date.Year;
        return (int)((thursday - CivilCalendar.EpochDay(year, 1, 1)) / 7) + 1;
    }
}
