using System.Text.Encodings.Web;
using System.Text.Json;

namespace MotCua.Engine.Time;

/// <summary>The file form of calendars: camel case, comments allowed, unknown members refused.</summary>
public static class CalendarJson
{
    /// <summary>Options that read and write calendar files.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads one calendar.</summary>
    /// <exception cref="JsonException">Not a calendar; the message names the place.</exception>
    public static WorkingCalendarDefinition Read(string json)
        => JsonSerializer.Deserialize<WorkingCalendarDefinition>(json, Options)
           ?? throw new JsonException("A calendar is a JSON object, not null.");

    /// <summary>Writes one calendar.</summary>
    public static string Write(WorkingCalendarDefinition definition) => JsonSerializer.Serialize(definition, Options);
}
