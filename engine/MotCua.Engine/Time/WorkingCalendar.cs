namespace MotCua.Engine.Time;

/// <summary>
/// A calendar ready to compute with: immutable, shared freely between threads. All answers carry the offset +07:00
/// and whole minutes; a moment inside a minute is taken as the next full minute. Every operation costs at most a
/// binary search over the dated exceptions. There is no last compiled day: before the first and after the last
/// exception the weekly rule simply goes on.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly HoursTimeline _counted;
    private readonly HoursTimeline? _reception;
    private readonly List<CalendarException> _exceptions;

    private WorkingCalendar(List<WorkingCalendarDefinition> chain)
    {
        Definition = chain[0];
        Version = string.Join('+', chain.Select((calendar, i) => i == 0 ? calendar.Version : $"{calendar.Id}@{calendar.Version}"));
        _exceptions = CalendarLineage.Exceptions(chain);
        _counted = Timeline(chain, interval => interval.CountsForDeadlines)!;
        _reception = Timeline(chain, interval => interval.OpenForReception);
        MinutesPerWorkingDay = chain.Select(calendar => calendar.MinutesPerWorkingDay).FirstOrDefault(minutes => minutes is not null)
            ?? Enumerable.Range(0, 7).Max(day => _counted.On(RegularMonday + day).Total);
    }

    /// <summary>The definition compiled (the calendar's own, not its parents').</summary>
    public WorkingCalendarDefinition Definition { get; }

    /// <summary>Identifier of the calendar.</summary>
    public string Id => Definition.Id;

    /// <summary>The calendar's version and, when it inherits, those of its parents: "2+vn@5".</summary>
    public string Version { get; }

    /// <summary>Minutes a working day stands for in texts and proofs.</summary>
    public int MinutesPerWorkingDay { get; }

    // Monday 1 January of year 1: a week no definition has exceptions in.
    private static int RegularMonday => 0;

    /// <summary>Makes a definition ready to compute with.</summary>
    /// <param name="definition">The calendar.</param>
    /// <param name="parents">The calendars it inherits from, in any order; others are ignored.</param>
    /// <exception cref="CalendarDefinitionException"><see cref="CalendarCheck.Check"/> finds something.</exception>
    public static WorkingCalendar Compile(WorkingCalendarDefinition definition, params IReadOnlyList<WorkingCalendarDefinition> parents)
    {
        var findings = CalendarCheck.Check(definition, parents);
        return findings.Count == 0
            ? new WorkingCalendar(CalendarLineage.Of(definition, parents, []))
            : throw new CalendarDefinitionException(findings);
    }

    /// <summary>
    /// The earliest moment by which <paramref name="amount"/> of counted time has passed since <paramref name="start"/>;
    /// work that ends with the morning ends at 11:30, not 13:00. Zero gives the start itself. A negative amount goes
    /// back: the latest moment from which that much passes until the start (for reminders before a deadline).
    /// </summary>
    public DateTimeOffset Add(DateTimeOffset start, WorkingTime amount)
    {
        var from = LocalMinutes.Up(start);
        var passed = _counted.OpenMinutesBefore(from);
        return LocalMinutes.ToInstant(amount.Minutes switch
        {
            0 => from,
            > 0 => _counted.BeginOf(passed + amount.Minutes) + 1,
            _ => _counted.BeginOf(passed + amount.Minutes + 1),
        });
    }

    /// <summary>Counted time from one moment to another; negative when <paramref name="to"/> is the earlier.</summary>
    public WorkingTime Between(DateTimeOffset from, DateTimeOffset to)
        => new(_counted.OpenMinutesBefore(LocalMinutes.Up(to)) - _counted.OpenMinutesBefore(LocalMinutes.Up(from)));

    /// <summary>True when time counts at that moment: from an opening up to, not including, the closing.</summary>
    public bool IsWorking(DateTimeOffset instant) => IsOpen(_counted, instant);

    /// <summary>True when the desk receives dossiers and gives results at that moment.</summary>
    public bool IsOpenForReception(DateTimeOffset instant) => _reception is not null && IsOpen(_reception, instant);

    /// <summary>The moment itself when time counts then, else the next moment from which it does.</summary>
    public DateTimeOffset NextOpening(DateTimeOffset instant) => Opening(_counted, instant);

    /// <summary>As <see cref="NextOpening"/> for the desk; null when no weekday has reception hours.</summary>
    public DateTimeOffset? NextReceptionOpening(DateTimeOffset instant) => _reception is null ? null : Opening(_reception, instant);

    /// <summary>True when some time of the date counts for deadlines (a half day does, a reception-only Saturday does not).</summary>
    public bool IsWorkingDay(DateOnly date) => _counted.On(date.DayNumber).Total > 0;

    /// <summary>The date itself when it is a working day, else the next one; then <paramref name="more"/> working days on.</summary>
    public DateOnly WorkingDay(DateOnly date, int more = 0) => DateOnly.FromDayNumber(_counted.OpenDay(date.DayNumber, more));

    /// <summary>The first counted moment of the date, or of the next working day when the date is off.</summary>
    public DateTimeOffset StartOfWorkingDay(DateOnly date)
    {
        var day = _counted.OpenDay(date.DayNumber, 0);
        return LocalMinutes.ToInstant(day, _counted.On(day).BeginOf(1));
    }

    /// <summary>The last closing of the date, or of the next working day when the date is off.</summary>
    public DateTimeOffset EndOfWorkingDay(DateOnly date)
    {
        var day = _counted.OpenDay(date.DayNumber, 0);
        return LocalMinutes.ToInstant(day, _counted.On(day).Closing);
    }

    /// <summary>
    /// The same clock time <paramref name="days"/> working days later. A start outside hours first moves to the next
    /// opening (at lunch, the afternoon's). Where the day reached has other hours (a half day), the moment is kept
    /// within them: in a break the next opening, after closing the closing.
    /// </summary>
    /// <param name="start">Any moment.</param>
    /// <param name="days">0 or more.</param>
    public DateTimeOffset AddWorkingDays(DateTimeOffset start, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return ShiftWorkingDays(NextOpening(start), days);
    }

    /// <summary>The dates that do not follow the week, both ends included, to explain a deadline ("nghỉ 24/11").</summary>
    public IReadOnlyList<CalendarException> Exceptions(DateOnly from, DateOnly to)
        => _exceptions.Where(exception => exception.Date >= from && exception.Date <= to).ToList();

    /// <summary>As <see cref="AddWorkingDays"/>, but a closing moment stays on its day: due at 17:00, one day more is 17:00.</summary>
    internal DateTimeOffset ShiftWorkingDays(DateTimeOffset instant, int days)
    {
        var (day, minute) = LocalMinutes.Split(LocalMinutes.Up(instant));
        return KeepWithinHours(DateOnly.FromDayNumber(_counted.OpenDay(day, days)), minute);
    }

    /// <summary>The clock time on the date, or on the next working day when it is off, kept within that day's hours.</summary>
    internal DateTimeOffset KeepWithinHours(DateOnly date, int minuteOfDay)
    {
        var day = _counted.OpenDay(date.DayNumber, 0);
        return LocalMinutes.ToInstant(day, _counted.On(day).Keep(minuteOfDay));
    }

    private static bool IsOpen(HoursTimeline hours, DateTimeOffset instant)
    {
        var (day, minute) = LocalMinutes.Split(LocalMinutes.Down(instant));
        return hours.On(day).IsOpen(minute);
    }

    private static DateTimeOffset Opening(HoursTimeline hours, DateTimeOffset instant)
        => LocalMinutes.ToInstant(hours.BeginOf(hours.OpenMinutesBefore(LocalMinutes.Up(instant)) + 1));

    private HoursTimeline? Timeline(List<WorkingCalendarDefinition> chain, Func<WorkingInterval, bool> wanted)
    {
        var week = Enumerable.Range(1, 7)
            .Select(day => new DayHours((CalendarLineage.Hours(chain, (DayOfWeek)(day % 7)) ?? []).Where(wanted)))
            .ToArray();
        var dated = _exceptions
            .Select(exception => (exception.Date.DayNumber, new DayHours(CalendarLineage.Hours(chain, exception).Where(wanted))))
            .ToList();
        return week.All(day => day.Total == 0) ? null : new HoursTimeline(week, dated);
    }
}
