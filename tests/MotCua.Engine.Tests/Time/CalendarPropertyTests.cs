using MotCua.Engine.Time;

namespace MotCua.Engine.Tests.Time;

/// <summary>Laws that hold for every calendar; the seed in a failure message repeats it.</summary>
public sealed class CalendarPropertyTests
{
    private const int Calendars = 60;
    private const int Samples = 25;

    // Counting minute by minute is slow; every calendar is still asked a few times.
    private const int CountedSamples = 5;

    [Fact]
    public void Calendar_OnRandomCalendars_AgreesWithCountingMinutes() => ForEach((seed, random, calendar, naive) =>
    {
        var (a, b, minutes) = (RandomCalendars.Moment(random), RandomCalendars.Moment(random), random.Next(-900, 1500));

        calendar.Add(a, new WorkingTime(minutes)).Should().Be(naive.Add(a, minutes), $"seed {seed}: {a:O} + {minutes}");
        calendar.NextOpening(a).Should().Be(naive.NextOpening(a), $"seed {seed}: {a:O}");
        calendar.IsWorking(a).Should().Be(naive.Counts(a), $"seed {seed}: {a:O}");
        calendar.IsOpenForReception(a).Should().Be(naive.Receives(a), $"seed {seed}: {a:O}");
        var (from, to) = a < b ? (a, b) : (b, a);
        calendar.Between(from, to).Minutes.Should().Be(naive.Between(from, to), $"seed {seed}: {from:O} to {to:O}");
    }, CountedSamples);

    [Fact]
    public void AddAndBetween_OnRandomCalendars_AreInverse() => ForEach((seed, random, calendar, _) =>
    {
        var (start, amount) = (RandomCalendars.Moment(random), new WorkingTime(random.Next(0, 200_000)));

        var end = calendar.Add(start, amount);

        calendar.Between(start, end).Should().Be(amount, $"seed {seed}: {start:O} + {amount.Minutes}");
        calendar.Between(end, start).Should().Be(-amount, $"seed {seed}");
        calendar.Between(calendar.Add(start, -amount), start).Should().Be(amount, $"seed {seed}: {start:O} - {amount.Minutes}");
    });

    [Fact]
    public void Add_OnRandomCalendars_IsMonotoneAndAddsUp() => ForEach((seed, random, calendar, _) =>
    {
        var (start, later) = (RandomCalendars.Moment(random), TimeSpan.FromSeconds(random.Next(200_000)));
        var (x, y) = (new WorkingTime(random.Next(1, 5000)), new WorkingTime(random.Next(1, 5000)));

        calendar.Add(start + later, x).Should().BeOnOrAfter(calendar.Add(start, x), $"seed {seed}");
        calendar.Add(start, x + y).Should().BeAfter(calendar.Add(start, x), $"seed {seed}");
        calendar.Add(calendar.Add(start, x), y).Should().Be(calendar.Add(start, x + y), $"seed {seed}");
    });

    [Fact]
    public void Between_OnRandomCalendars_AddsUpOverAnyMoment() => ForEach((seed, random, calendar, _) =>
    {
        var (a, b, c) = (RandomCalendars.Moment(random), RandomCalendars.Moment(random), RandomCalendars.Moment(random));

        (calendar.Between(a, b) + calendar.Between(b, c)).Should().Be(calendar.Between(a, c), $"seed {seed}");
    });

    [Fact]
    public void AddWorkingDays_OnRandomCalendars_CountsTheWorkingDates() => ForEach((seed, random, calendar, naive) =>
    {
        var (start, days) = (RandomCalendars.Moment(random), random.Next(0, 12));

        var end = calendar.AddWorkingDays(start, days);

        var date = DateOnly.FromDateTime(naive.NextOpening(start).ToOffset(TimeSpan.FromHours(7)).DateTime);
        for (var left = days; left > 0; left -= calendar.IsWorkingDay(date) ? 1 : 0)
        {
            date = date.AddDays(1);
        }

        var midnight = new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(7));
        end.Should().BeOnOrAfter(midnight, $"seed {seed}: {start:O} + {days} days").And.BeOnOrBefore(midnight.AddDays(1), $"seed {seed}");
        calendar.AddWorkingDays(start, days + 1).Should().BeAfter(end, $"seed {seed}");
    });

    private static void ForEach(Action<int, Random, WorkingCalendar, NaiveCalendar> law, int samples = Samples)
    {
        for (var seed = 1; seed <= Calendars; seed++)
        {
            var random = new Random(seed);
            var definition = RandomCalendars.Definition(random);
            var (calendar, naive) = (WorkingCalendar.Compile(definition), new NaiveCalendar(definition));
            for (var i = 0; i < samples; i++)
            {
                law(seed, random, calendar, naive);
            }
        }
    }
}
