using System.Text.Json;
using System.Text.Json.Nodes;

namespace MotCua.Engine.Feel;

/// <summary>JSON to FEEL and back.</summary>
internal static class FeelJson
{
    public static FeelValue Read(JsonNode? node, FeelType type) => node switch
    {
        null => FeelValue.Null,
        JsonObject o => FeelContext.Of(o.Select(p => KeyValuePair.Create(p.Key, Read(p.Value, type.FieldType(p.Key))))),
        JsonArray a => new FeelList(a.Select(item => Read(item, type.ItemType))),
        _ => ReadScalar(node, type),
    };

    public static JsonNode? Write(FeelValue value) => value switch
    {
        FeelNull or FeelFunction => null,
        FeelBoolean b => JsonValue.Create(b.Value),
        FeelNumberValue n => JsonNode.Parse(n.Value.ToString()),
        FeelList l => new JsonArray([.. l.Items.Select(Write)]),
        FeelContext c => new JsonObject(c.Entries.Select(e => KeyValuePair.Create(e.Key, Write(e.Value)))),
        _ => JsonValue.Create(value.ToString()),
    };

    private static FeelValue ReadScalar(JsonNode node, FeelType type) => node.GetValueKind() switch
    {
        JsonValueKind.True => FeelBoolean.True,
        JsonValueKind.False => FeelBoolean.False,
        JsonValueKind.Number => FeelNumber.TryParse(node.ToJsonString(), out var number) ? FeelValue.Of(number) : FeelValue.Null,
        JsonValueKind.String => ReadText(node.GetValue<string>(), type),
        _ => FeelValue.Null,
    };

    private static FeelValue ReadText(string text, FeelType type)
        => type.Kind is FeelTypeKind.Date or FeelTypeKind.Time or FeelTypeKind.DateTime or FeelTypeKind.DaysTimeDuration or FeelTypeKind.YearsMonthsDuration
            ? FeelTextReader.Read(text, type)
            : new FeelString(text);
}
