using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Engine.Model;

namespace MotCua.Engine.Kernel.Events;

/// <summary>Events to bytes and back: UTF-8 JSON, the same event always the same bytes.</summary>
public static class EventCodec
{
    /// <summary>The payload of an event. Store it with <see cref="EventTypes.Of(DossierEvent)"/>'s name and version.</summary>
    public static byte[] Encode(DossierEvent e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return JsonSerializer.SerializeToUtf8Bytes(e, e.GetType(), EngineJson.Options);
    }

    /// <summary>An event from its stored name, version and payload; older versions are upcast.</summary>
    /// <exception cref="InvalidDataException">The name is unknown, the version is newer than this program, or the payload is damaged.</exception>
    public static DossierEvent Decode(string type, int version, ReadOnlyMemory<byte> payload)
    {
        var known = EventTypes.Find(type) ?? throw new InvalidDataException($"Unknown event type '{type}'.");
        if (version > known.Version || version < 1)
        {
            throw new InvalidDataException($"Event '{type}' has version {version}; this program knows up to {known.Version}.");
        }

        try
        {
            return (DossierEvent)(version == known.Version
                ? JsonSerializer.Deserialize(payload.Span, known.Class, EngineJson.Options)!
                : Upcast(known, version, payload).Deserialize(known.Class, EngineJson.Options)!);
        }
        catch (JsonException damaged)
        {
            throw new InvalidDataException($"Event '{type}' cannot be read.", damaged);
        }
    }

    private static JsonObject Upcast(EventType known, int version, ReadOnlyMemory<byte> payload)
        => EventUpcasters.ToPresent(known, version, JsonNode.Parse(payload.Span)!.AsObject());
}
