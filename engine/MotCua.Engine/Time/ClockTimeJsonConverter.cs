using System.Text.Json;
using System.Text.Json.Serialization;

namespace MotCua.Engine.Time;

/// <summary>Reads and writes <see cref="ClockTime"/> as "HH:mm".</summary>
internal sealed class ClockTimeJsonConverter : JsonConverter<ClockTime>
{
    public override ClockTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return ClockTime.TryParse(text, out var time)
            ? time
            : throw new JsonException($"'{text}' is not a time of the form HH:mm between 00:00 and 24:00.");
    }

    public override void Write(Utf8JsonWriter writer, ClockTime value, JsonSerializerOptions options)
        => writer.WriteStringValue(value.ToString());
}
