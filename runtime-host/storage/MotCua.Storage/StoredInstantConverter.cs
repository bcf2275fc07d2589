using System.Text.Json;
using System.Text.Json.Serialization;

namespace MotCua.Storage;

/// <summary>Writes <see cref="DateTimeOffset"/> in the sortable form of <see cref="StoredInstant"/>.</summary>
internal sealed class StoredInstantConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return StoredInstant.Parse(reader.GetString() ?? throw new JsonException("An instant is missing."));
        }
        catch (FormatException error)
        {
            throw new JsonException("Not an instant.", error);
        }
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(StoredInstant.Format(value));
}
