using System.Text.Json.Nodes;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Kernel.Expressions;

/// <summary>
/// The one table that maps JSON Schema to FEEL types: what a form field is when an expression reads it. A field that
/// is absent from the data is null.
/// </summary>
public static class SchemaTypes
{
    private static readonly Dictionary<string, FeelType> Formats = new(StringComparer.Ordinal)
    {
        ["date"] = FeelType.Date,
        ["time"] = FeelType.Time,
        ["date-time"] = FeelType.DateTime,
    };

    private static readonly Dictionary<string, Func<JsonObject, FeelType>> Types = new(StringComparer.Ordinal)
    {
        ["string"] = s => Text(s, "format") is { } format && Formats.TryGetValue(format, out var type) ? type : FeelType.String,
        ["number"] = _ => FeelType.Number,
        ["integer"] = _ => FeelType.Number,
        ["boolean"] = _ => FeelType.Boolean,
        ["array"] = s => FeelType.ListOf(s["items"] is JsonObject items ? Of(items) : FeelType.Any),
        ["object"] = Properties,
    };

    /// <summary>The FEEL type of a schema; <see cref="FeelType.Any"/> where it says nothing.</summary>
    public static FeelType Of(JsonObject schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var type = schema["type"] switch
        {
            JsonArray several => several.Select(t => t?.ToString()).FirstOrDefault(t => t != "null"),
            { } one => one.ToString(),
            null => schema["properties"] is null ? null : "object",
        };
        return type is not null && Types.TryGetValue(type, out var map) ? map(schema) : FeelType.Any;
    }

    private static FeelType Properties(JsonObject schema)
        => schema["properties"] is JsonObject properties
            ? FeelType.ContextOf(properties.Select(p => KeyValuePair.Create(p.Key, p.Value is JsonObject field ? Of(field) : FeelType.Any)))
            : FeelType.AnyContext;

    private static string? Text(JsonObject schema, string name) => schema[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
