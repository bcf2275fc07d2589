using MotCua.Engine.Time;

namespace MotCua.Testing.Procedures;

/// <summary>A calendar without surprises: Monday to Friday, 07:30-11:30 and 13:00-17:00, no holidays.</summary>
public static class TestCalendars
{
    /// <summary>The calendar.</summary>
    public static WorkingCalendar Plain { get; } = WorkingCalendar.Compile(CalendarJson.Read("""
        { "id": "plain", "version": "1", "name": { "vi": "Lịch thử", "en": "Plain calendar" },
          "week": {
            "monday": [{ "from": "07:30", "to": "11:30" }, { "from": "13:00", "to": "17:00" }],
            "tuesday": [{ "from": "07:30", "to": "11:30" }, { "from": "13:00", "to": "17:00" }],
            "wednesday": [{ "from": "07:30", "to": "11:30" }, { "from": "13:00", "to": "17:00" }],
            "thursday": [{ "from": "07:30", "to": "11:30" }, { "from": "13:00", "to": "17:00" }],
            "friday": [{ "from": "07:30", "to": "11:30" }, { "from": "13:00", "to": "17:00" }],
            "saturday": [], "sunday": [] } }
        """));
}
