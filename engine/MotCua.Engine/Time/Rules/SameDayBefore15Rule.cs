namespace MotCua.Engine.Time.Rules;

/// <summary>
/// Same-day procedures (civil status, certification): due when the day of reception closes; received after 15:00,
/// when the next working day does. The day of reception is the first day, so a limit of N days ends with the Nth;
/// hours are rounded up to whole days.
/// </summary>
internal sealed class SameDayBefore15Rule : StartRule
{
    public override string Name => "sameDayBefore15";

    public override DateTimeOffset CountedFrom(WorkingCalendar calendar, DateTimeOffset received, TimeLimit limit)
    {
        var opening = calendar.NextOpening(received);
        return After15.Applies(received, opening) ? NextDaysOpening(calendar, opening) : opening;
    }

    public override DateTimeOffset DueAt(WorkingCalendar calendar, DateTimeOffset countedFrom, TimeLimit limit) => limit.Unit switch
    {
        TimeUnit.CalendarDay => calendar.EndOfWorkingDay(DateOf(countedFrom).AddDays(limit.Amount - 1)),
        TimeUnit.Month => calendar.EndOfWorkingDay(DateOf(countedFrom).AddMonths(limit.Amount)),
        _ => calendar.EndOfWorkingDay(calendar.WorkingDay(DateOf(countedFrom), WholeDays(calendar, limit) - 1)),
    };

    private static int WholeDays(WorkingCalendar calendar, TimeLimit limit)
    {
        var minutes = limit.WorkingMinutesForProof(calendar.MinutesPerWorkingDay);
        return (int)((minutes + calendar.MinutesPerWorkingDay - 1) / calendar.MinutesPerWorkingDay);
    }
}
