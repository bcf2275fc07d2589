using System.Text.Json;
using MotCua.Engine.Kernel;

namespace MotCua.RuntimeHost.Dossiers;

/// <summary>How an event lies in the stream: its type's name and version around the payload's bytes, which are never
/// encoded again (DESIGN section 5).</summary>
internal static class StoredEvent
{
    public static byte[] Encode(DossierEvent e)
    {
        var type = EventTypes.Of(e);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, type.Name);
            writer.WriteNumber("version"u8, type.Version);
            writer.WritePropertyName("payload"u8);
            writer.WriteRawValue(EventCodec.Encode(e), skipInputValidation: true);
            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are no event that this program knows.</exception>
    public static DossierEvent Decode(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = document.RootElement;
            return EventCodec.Decode(
                root.GetProperty("type"u8).GetString()!,
                root.GetProperty("version"u8).GetInt32(),
                System.Text.Encoding.UTF8.GetBytes(root.GetProperty("payload"u8).GetRawText()));
        }
        catch (Exception damaged) when (damaged is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException("A stored event cannot be read.", damaged);
        }
    }
}
