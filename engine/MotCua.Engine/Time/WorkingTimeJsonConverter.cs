using System.Text.Json;
using System.Text.Json.Serialization;

namespace MotCua.Engine.Time;

/// <summary>Reads and writes <see cref="WorkingTime"/> as its number of minutes.</summary>
internal sealed class WorkingTimeJsonConverter : JsonConverter<WorkingTime>
{
    public override WorkingTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => new(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, WorkingTime value, JsonSerializerOptions options)
        => writer.WriteNumberValue(value.Minutes);
}
