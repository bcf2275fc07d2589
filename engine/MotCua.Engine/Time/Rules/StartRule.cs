namespace MotCua.Engine.Time.Rules;

/// <summary>How a limit begins and ends. The base is the default practice: same clock time, moved into office hours.</summary>
internal abstract class StartRule
{
    /// <summary>The name written in <c>procedure.json</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Calendar days and months run on days off too.</summary>
    public static bool IsOfTheCalendar(TimeLimit limit) => limit.Unit is TimeUnit.CalendarDay or TimeUnit.Month;

    /// <summary>Where the count begins. <paramref name="received"/> is in whole minutes.</summary>
    public virtual DateTimeOffset CountedFrom(WorkingCalendar calendar, DateTimeOffset received, TimeLimit limit)
        => IsOfTheCalendar(limit) ? received : calendar.NextOpening(received);

    /// <summary>Where the count ends.</summary>
    public virtual DateTimeOffset DueAt(WorkingCalendar calendar, DateTimeOffset countedFrom, TimeLimit limit) => limit.Unit switch
    {
        TimeUnit.WorkingMinute => calendar.Add(countedFrom, new WorkingTime(limit.Amount)),
        TimeUnit.WorkingHour => calendar.Add(countedFrom, WorkingTime.FromHours(limit.Amount)),
        TimeUnit.WorkingDay => calendar.AddWorkingDays(countedFrom, limit.Amount),
        TimeUnit.CalendarDay => calendar.KeepWithinHours(DateOf(countedFrom).AddDays(limit.Amount), MinuteOf(countedFrom)),
        TimeUnit.Month => calendar.KeepWithinHours(DateOf(countedFrom).AddMonths(limit.Amount), MinuteOf(countedFrom)),
        _ => throw new ArgumentOutOfRangeException(nameof(limit)),
    };

    protected static DateOnly DateOf(DateTimeOffset instant) => LocalMinutes.DateOf(instant);

    protected static int MinuteOf(DateTimeOffset instant) => LocalMinutes.Split(LocalMinutes.Up(instant)).Minute;

    /// <summary>The opening of the first working day after the moment's date.</summary>
    protected static DateTimeOffset NextDaysOpening(WorkingCalendar calendar, DateTimeOffset instant)
        => calendar.StartOfWorkingDay(DateOf(instant).AddDays(1));
}
