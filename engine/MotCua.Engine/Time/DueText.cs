using System.Globalization;

namespace MotCua.Engine.Time;

/// <summary>Time limits, remaining and overdue time in words. Languages: "vi" and "en".</summary>
public static class DueText
{
    /// <summary>"3 ngày làm việc".</summary>
    public static string Limit(TimeLimit limit, string language)
    {
        var unit = limit.Unit.ToString();
        return Count(language, $"time.limit.{char.ToLowerInvariant(unit[0])}{unit[1..]}", limit.Amount);
    }

    /// <summary>"1 ngày 4 giờ 18 phút": a day is the calendar's working day; parts that are nought are left out.</summary>
    /// <param name="amount">Zero or more.</param>
    /// <param name="minutesPerWorkingDay">See <see cref="WorkingCalendar.MinutesPerWorkingDay"/>.</param>
    /// <param name="language">"vi" or "en".</param>
    public static string Amount(WorkingTime amount, int minutesPerWorkingDay, string language)
    {
        var (days, rest) = Math.DivRem(amount.Minutes, minutesPerWorkingDay);
        (string Code, long Number)[] parts =
        [
            ("time.amount.day", days), ("time.amount.hour", rest / 60), ("time.amount.minute", rest % 60),
        ];
        var shown = parts.Where(part => part.Number > 0).DefaultIfEmpty(parts[^1]);
        return string.Join(' ', shown.Select(part => Count(language, part.Code, part.Number)));
    }

    /// <summary>
    /// How a clock stands: "Còn 3 giờ 48 phút", "Đến hạn", "Quá hạn 3 ngày", "Tạm dừng, còn …", "Đúng hạn".
    /// </summary>
    public static string Of(ClockState clock, DateTimeOffset now, WorkingCalendar calendar, string language)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(calendar);
        if (clock.Present is null)
        {
            return TimeTexts.Format(language, "time.due.none");
        }

        var overdue = clock.IsOverdue(now);
        if (clock.Phase == ClockPhase.Stopped && !overdue)
        {
            return TimeTexts.Format(language, "time.due.onTime");
        }

        var amount = overdue ? Overdue(clock, now, calendar, language) : Left(clock, now, calendar, language);
        return (clock.Phase, overdue, amount) switch
        {
            (ClockPhase.Paused, true, not null) => TimeTexts.Format(language, "time.due.pausedOverdue", amount),
            (ClockPhase.Paused, false, not null) => TimeTexts.Format(language, "time.due.paused", amount),
            (_, true, not null) => TimeTexts.Format(language, "time.due.overdue", amount),
            (_, true, null) => TimeTexts.Format(language, "time.due.overdueJustNow"),
            (_, false, not null) => TimeTexts.Format(language, "time.due.remaining", amount),
            _ => TimeTexts.Format(language, "time.due.now"),
        };
    }

    /// <summary>The line of the public lookup: "Hạn xử lý 15/08/2019 - Quá hạn 3 ngày"; null before the clock starts.</summary>
    public static string? Line(ClockState clock, DateTimeOffset now, WorkingCalendar calendar, string language)
    {
        ArgumentNullException.ThrowIfNull(clock);
        if (clock.Present is null)
        {
            return null;
        }

        var date = Date(LocalMinutes.DateOf(clock.Present.At));
        return clock.IsOverdue(now) && Overdue(clock, now, calendar, language) is { } amount
            ? TimeTexts.Format(language, "time.due.lineOverdue", date, amount)
            : TimeTexts.Format(language, "time.due.line", date);
    }

    /// <summary>
    /// Why a deadline is what it is: limit, from and to, the rule, and the dates in between that do not follow the week.
    /// </summary>
    public static string Explain(Deadline deadline, WorkingCalendar calendar, string language)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        ArgumentNullException.ThrowIfNull(calendar);
        var (from, to) = (LocalMinutes.DateOf(deadline.CountedFrom), LocalMinutes.DateOf(deadline.At));
        string[] parts =
        [
            TimeTexts.Format(language, "time.explain.from", Moment(deadline.CountedFrom), Moment(deadline.At)),
            .. deadline.Limit is { } limit ? [Limit(limit, language)] : Array.Empty<string>(),
            TimeTexts.Format(language, $"time.rule.{deadline.Rule}"),
            .. calendar.Exceptions(from, to).Select(exception => Named(exception, language)),
        ];
        return string.Join("; ", parts) + ".";
    }

    private static string? Left(ClockState clock, DateTimeOffset now, WorkingCalendar calendar, string language)
    {
        var left = clock.Remaining(now, calendar);
        return left > WorkingTime.Zero ? Amount(left, calendar.MinutesPerWorkingDay, language) : null;
    }

    // Whole dates late are counted as people count them; within the day, by the working clock.
    private static string? Overdue(ClockState clock, DateTimeOffset now, WorkingCalendar calendar, string language)
    {
        if (clock.OverdueDays(now) is > 0 and var days)
        {
            return Count(language, "time.amount.day", days);
        }

        var late = clock.Overdue(now, calendar);
        return late > WorkingTime.Zero ? Amount(late, calendar.MinutesPerWorkingDay, language) : null;
    }

    private static string Named(CalendarException exception, string language) => TimeTexts.Format(
        language,
        exception.Kind switch
        {
            CalendarExceptionKind.SwapWork => "time.explain.worked",
            CalendarExceptionKind.HalfDay => "time.explain.half",
            _ => "time.explain.off",
        },
        exception.Date.ToString("dd/MM", CultureInfo.InvariantCulture),
        exception.Name.In(language));

    private static string Count(string language, string code, long number)
        => TimeTexts.Format(language, code + (number == 1 ? ".one" : ".many"), number);

    private static string Date(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset instant)
        => LocalMinutes.ToInstant(LocalMinutes.Down(instant)).ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);
}
