using System.Text.Json.Nodes;

namespace MotCua.Forms.Tests;

/// <summary>Small things the tests start from.</summary>
internal static class Given
{
    public static FormEnvironment Environment { get; } = new() { Now = new DateTimeOffset(2026, 11, 20, 10, 0, 0, TimeSpan.FromHours(7)) };

    public static FormSchema Schema(JsonObject schema)
    {
        var result = FormSchema.Parse(schema);
        result.Findings.Where(f => f.Severity != FormFindingSeverity.Info).Select(f => f.Pointer + ": " + f.Text.En).Should().BeEmpty();
        return result.Schema!;
    }

    public static FormSchema Schema(string json) => Schema(JsonNode.Parse(json)!.AsObject());

    public static JsonObject Data(string json) => JsonNode.Parse(json)!.AsObject();

    /// <summary>A form of one field called <c>x</c>.</summary>
    public static FormSchema OneField(string field, bool required = false) =>
        Schema($$"""{ "type": "object", "title": "T", "x-titleEn": "T", "required": [{{(required ? "\"x\"" : "")}}], "properties": { "x": {{field}} } }""");

    /// <summary>Equality of JSON values whatever the order of keys; empty groups count as absent.</summary>
    public static bool Same(JsonNode? a, JsonNode? b) => Validation.JsonText.Of(a) == Validation.JsonText.Of(b);
}
