using System.Text.Json.Nodes;

namespace MotCua.Engine.Kernel.Expressions;

/// <summary>
/// What leaves a dossier is plain JSON: dates, times and durations, which variables keep with their FEEL type, become
/// texts in ISO 8601, as forms and other systems have them.
/// </summary>
public static class PlainJson
{
    /// <summary>A copy without FEEL types; null stays null.</summary>
    public static JsonNode? Of(JsonNode? node) => node switch
    {
        JsonArray array => new JsonArray([.. array.Select(Of)]),
        JsonObject o when VariableCodec.TemporalText(o) is { } text => JsonValue.Create(text),
        JsonObject o => OfObject(o),
        _ => node?.DeepClone(),
    };

    /// <summary>A copy of an object without FEEL types.</summary>
    public static JsonObject OfObject(JsonObject o)
    {
        ArgumentNullException.ThrowIfNull(o);
        return new JsonObject(o.Select(p => KeyValuePair.Create(p.Key, Of(p.Value))));
    }
}
