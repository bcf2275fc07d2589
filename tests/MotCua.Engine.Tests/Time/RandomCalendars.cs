using MotCua.Engine.Time;

namespace MotCua.Engine.Tests.Time;

/// <summary>Calendars of every shape round November 2026, the same for the same seed.</summary>
internal static class RandomCalendars
{
    private static readonly DateOnly First = new(2026, 10, 26);

    public static WorkingCalendarDefinition Definition(Random random) => new()
    {
        Id = "random",
        Version = "1",
        Name = new("Ngẫu nhiên", "Random"),
        Week = new WeeklyHours
        {
            Monday = Day(random),
            Tuesday = Day(random),
            Wednesday = Day(random),
            Thursday = [Interval(8, 0, 11, 7)],
            Friday = Day(random),
            Saturday = Day(random),
            Sunday = random.Next(3) == 0 ? Day(random) : [],
        },
        Exceptions = Enumerable.Range(0, 40).Where(_ => random.Next(4) == 0).Select(day => Exception(random, First.AddDays(day))).ToList(),
    };

    public static DateTimeOffset Moment(Random random)
        => new DateTimeOffset(2026, 10, 27, 0, 0, 0, TimeSpan.Zero).AddSeconds(random.Next(30 * 24 * 3600)).ToOffset(TimeSpan.FromHours(random.Next(-5, 10)));

    private static CalendarException Exception(Random random, DateOnly date)
    {
        var kind = (CalendarExceptionKind)random.Next(5);
        return new CalendarException
        {
            Date = date,
            Kind = kind,
            Name = new("x", "x"),
            InPlaceOf = kind == CalendarExceptionKind.SwapWork ? date.AddDays(random.Next(1, 7)) : null,
            Intervals = kind == CalendarExceptionKind.HalfDay && random.Next(2) == 0 ? Day(random) : null,
        };
    }

    // Up to three stretches, touching ones included; now and then a whole day; some count, some only receive.
    private static List<WorkingInterval> Day(Random random)
    {
        if (random.Next(12) == 0)
        {
            return [new(new ClockTime(0, 0), new ClockTime(24, 0))];
        }

        var marks = Enumerable.Range(0, 2 * random.Next(4)).Select(_ => random.Next(1440)).Distinct().Order().ToList();
        var day = marks.Zip(marks.Skip(1)).Where((_, i) => i % 2 == 0 || random.Next(3) == 0)
            .Select(pair => new WorkingInterval(At(pair.First), At(pair.Second), random.Next(5) > 0, random.Next(5) > 0));
        return day.ToList();
    }

    private static WorkingInterval Interval(int hour, int minute, int toHour, int toMinute) => new(new ClockTime(hour, minute), new ClockTime(toHour, toMinute));

    private static ClockTime At(int minute) => new(minute / 60, minute % 60);
}
