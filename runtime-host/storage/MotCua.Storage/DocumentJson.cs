using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace MotCua.Storage;

/// <summary>How objects become stored JSON: camelCase, enums by name, Vietnamese letters unescaped, instants in the
/// one sortable form of <see cref="StoredInstant"/>.</summary>
public static class DocumentJson
{
    /// <summary>The options of every stored document. Read-only.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>The value as a JSON object in UTF-8. Throws <see cref="ArgumentException"/> when it is no object.</summary>
    public static ReadOnlyMemory<byte> ToUtf8<T>(T value)
    {
        var utf8 = JsonSerializer.SerializeToUtf8Bytes(value, Options);
        return utf8[0] == '{' ? utf8 : throw new ArgumentException("A document is a JSON object.", nameof(value));
    }

    /// <summary>The value as a JSON object, for callers that add index fields to it.</summary>
    public static JsonObject ToJson<T>(T value) => JsonSerializer.SerializeToNode(value, Options)!.AsObject();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            Converters = { new JsonStringEnumConverter(), new StoredInstantConverter() },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
