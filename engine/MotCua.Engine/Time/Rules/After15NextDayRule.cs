namespace MotCua.Engine.Time.Rules;

/// <summary>Received after 15:00: the count begins when the next working day opens (Decree 63/2024).</summary>
internal sealed class After15NextDayRule : StartRule
{
    public override string Name => "after15NextDay";

    public override DateTimeOffset CountedFrom(WorkingCalendar calendar, DateTimeOffset received, TimeLimit limit)
    {
        var opening = calendar.NextOpening(received);
        return After15.Applies(received, opening) ? NextDaysOpening(calendar, opening) : base.CountedFrom(calendar, received, limit);
    }
}
