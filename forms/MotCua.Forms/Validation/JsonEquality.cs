using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MotCua.Forms.Validation;

/// <summary>Equality of JSON values as the specification means it: 1.0 equals 1, key order does not matter.</summary>
internal static class JsonEquality
{
    /// <summary>Whether two values are equal.</summary>
    public static bool AreEqual(JsonNode? a, JsonNode? b) => Canonical(a) == Canonical(b);

    /// <summary>One spelling per value; two values are equal exactly when it is.</summary>
    public static string Canonical(JsonNode? node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    private static void Write(JsonNode? node, StringBuilder text)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject o:
                text.Append('{');
                foreach (var (key, value) in o.OrderBy(p => p.Key, StringComparer.Ordinal))
                {
                    text.Append(JsonSerializer.Serialize(key)).Append(':');
                    Write(value, text);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case JsonArray a:
                text.Append('[');
                foreach (var item in a)
                {
                    Write(item, text);
                    text.Append(',');
                }

                text.Append(']');
                break;
            default:
                var plain = node.ToJsonString();
                text.Append(node.GetValueKind() == JsonValueKind.Number ? SchemaNumber.Of(node)?.ToString() ?? plain
                    : node.GetValueKind() == JsonValueKind.String ? JsonSerializer.Serialize(node.GetValue<string>()) : plain);
                break;
        }
    }
}
