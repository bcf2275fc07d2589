using System.Text.Json.Nodes;
using MotCua.Engine.Time;

namespace MotCua.Catalogs.Calendars;

/// <summary>One version of a calendar; older ones stay, because deadlines computed with them name them.</summary>
internal sealed record StoredCalendar(string CalendarId, string Version, bool Current, DateTimeOffset SavedAt, JsonObject Definition)
{
    public static string IdOf(string calendarId, string version) => $"{calendarId}@{version}";

    public static StoredCalendar Of(WorkingCalendarDefinition definition, DateTimeOffset savedAt) => new(
        definition.Id, definition.Version, Current: true, savedAt, JsonNode.Parse(CalendarJson.Write(definition))!.AsObject());

    public WorkingCalendarDefinition Read() => CalendarJson.Read(Definition.ToJsonString());
}
