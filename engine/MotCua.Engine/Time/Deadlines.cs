using MotCua.Engine.Time.Rules;

namespace MotCua.Engine.Time;

/// <summary>Computes deadlines.</summary>
public static class Deadlines
{
    /// <summary>
    /// When a limit that starts at a moment falls due. Working minutes and hours are exact; working days go by the
    /// start rule; calendar days and months do not count the day of the event, keep the clock time, and an end on a
    /// day off moves to the next working day; an end outside hours is kept within the hours of its day.
    /// </summary>
    /// <param name="calendar">The calendar of the unit that does the work.</param>
    /// <param name="start">Reception or activation; inside a minute counts as the next full minute.</param>
    /// <param name="limit">The length.</param>
    /// <param name="startRule">A name of <see cref="StartRules.Names"/>; null or empty is <see cref="StartRules.SameHour"/>.</param>
    /// <exception cref="ArgumentException">The start rule is unknown; publishing checks it with <see cref="StartRules.IsKnown"/>.</exception>
    public static Deadline Compute(WorkingCalendar calendar, DateTimeOffset start, TimeLimit limit, string? startRule = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var rule = StartRules.Find(startRule);
        var countedFrom = rule.CountedFrom(calendar, LocalMinutes.ToInstant(LocalMinutes.Up(start)), limit);
        var due = rule.DueAt(calendar, countedFrom, limit);
        return new Deadline
        {
            At = due,
            Rule = rule.Name,
            CalendarId = calendar.Id,
            CalendarVersion = calendar.Version,
            CountedFrom = countedFrom,
            WorkingMinutes = StartRule.IsOfTheCalendar(limit) ? null : calendar.Between(countedFrom, due).Minutes,
            Limit = limit,
        };
    }

    /// <summary>A deadline moved on by a further limit: the working day or date counts from the deadline itself, same clock time.</summary>
    internal static Deadline Extend(WorkingCalendar calendar, Deadline deadline, TimeLimit limit)
    {
        var due = limit.Unit == TimeUnit.WorkingDay
            ? calendar.ShiftWorkingDays(deadline.At, limit.Amount)
            : StartRules.Find(StartRules.SameHour).DueAt(calendar, deadline.At, limit);
        return From(calendar, DeadlineRules.Extended, deadline.At, due, limit);
    }

    /// <summary>A deadline that did not come from a start rule.</summary>
    internal static Deadline From(WorkingCalendar calendar, string rule, DateTimeOffset countedFrom, DateTimeOffset due, TimeLimit? limit) => new()
    {
        At = due,
        Rule = rule,
        CalendarId = calendar.Id,
        CalendarVersion = calendar.Version,
        CountedFrom = countedFrom,
        WorkingMinutes = calendar.Between(countedFrom, due).Minutes,
        Limit = limit,
    };
}
