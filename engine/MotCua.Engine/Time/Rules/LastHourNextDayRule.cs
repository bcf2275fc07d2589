namespace MotCua.Engine.Time.Rules;

/// <summary>
/// Received in the last hour of office time, that is with sixty counted minutes or fewer left of the day: the count
/// begins when the next working day opens (Decree 297/2025).
/// </summary>
internal sealed class LastHourNextDayRule : StartRule
{
    public override string Name => "lastHourNextDay";

    public override DateTimeOffset CountedFrom(WorkingCalendar calendar, DateTimeOffset received, TimeLimit limit)
    {
        var opening = calendar.NextOpening(received);
        var sameDay = DateOf(opening) == DateOf(received);
        return sameDay && calendar.Between(opening, calendar.EndOfWorkingDay(DateOf(opening))).Minutes <= 60
            ? NextDaysOpening(calendar, opening)
            : base.CountedFrom(calendar, received, limit);
    }
}
