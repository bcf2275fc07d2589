namespace MotCua.Engine.Time.Rules;

/// <summary>
/// Due when the Nth working day closes; the day the count begins on is not counted (Civil Code). Other units end at
/// the closing of the day they would end on.
/// </summary>
internal sealed class EndOfDayRule : StartRule
{
    public override string Name => "endOfDay";

    public override DateTimeOffset DueAt(WorkingCalendar calendar, DateTimeOffset countedFrom, TimeLimit limit)
        => calendar.EndOfWorkingDay(DateOf(base.DueAt(calendar, countedFrom, limit)));
}
