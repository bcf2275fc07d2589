using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MotCua.Forms.Tests.Validation;

/// <summary>A JSON value as one comparable text, independent of the code under test.</summary>
internal static class JsonText
{
    public static string Of(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject o => "{" + string.Join(",", o.Where(p => p.Value is not JsonObject { Count: 0 }).OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key + ":" + Of(p.Value))) + "}",
        JsonArray a => "[" + string.Join(",", a.Select(Of)) + "]",
        _ when node.GetValueKind() == JsonValueKind.Number => decimal.Parse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0.############", CultureInfo.InvariantCulture),
        _ => node.ToString(),
    };
}
