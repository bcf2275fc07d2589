using System.Text.Json;
using System.Text.Json.Nodes;

namespace MotCua.Storage;

/// <summary>A stored document as read: its id, its version and its JSON object as UTF-8.</summary>
/// <param name="id">Unique in its collection.</param>
/// <param name="version">1 after the insert, one more after each write.</param>
/// <param name="utf8">A JSON object in UTF-8.</param>
public sealed class DocumentEnvelope(string id, long version, ReadOnlyMemory<byte> utf8)
{
    private JsonObject? json;

    public string Id { get; } = id;

    public long Version { get; } = version;

    /// <summary>The JSON object in UTF-8.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    /// <summary>The JSON object, parsed on first use. It belongs to the caller: changing it changes nothing stored.</summary>
    public JsonObject Json => json ??= JsonNode.Parse(Utf8.Span)!.AsObject();

    /// <summary>The document as <typeparamref name="T"/>, read with <see cref="DocumentJson.Options"/>.</summary>
    public T Read<T>() => JsonSerializer.Deserialize<T>(Utf8.Span, DocumentJson.Options)
        ?? throw new JsonException($"Document '{Id}' is null.");
}
