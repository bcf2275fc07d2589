using System.Text.Json;
using System.Text.Json.Nodes;

namespace MotCua.Forms;

/// <summary>
/// Turns what was typed or posted into the values the schema speaks of: numbers from text, dates as yyyy-MM-dd, texts in NFC,
/// empty answers absent. What cannot be converted stays as typed, so that it can be shown again with its error.
/// </summary>
public static class FormNormaliser
{
    /// <summary>A normalised copy of the data.</summary>
    public static JsonObject Normalise(FormSchema schema, JsonObject data)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(data);
        return Group(schema.Root, data);
    }

    private static JsonObject Group(FormField group, JsonObject data)
    {
        var result = new JsonObject();
        foreach (var field in group.Fields)
        {
            if (data.TryGetPropertyValue(field.Name, out var value) && Value(field, value) is { } kept) result[field.Name] = kept;
        }

        foreach (var (key, value) in data)
            if (!group.Fields.Any(f => f.Name == key) && value is not null) result[key] = value.DeepClone();
        return result;
    }

    private static JsonNode? Value(FormField field, JsonNode? value) => (field.Kind, value) switch
    {
        (_, null) => null,
        (FieldKind.Group, JsonObject group) => Group(field, group),
        (FieldKind.List, JsonArray list) => new JsonArray([.. list.Take(FormLimits.Items + 1).Select(i => Value(field.Item!, i) ?? (field.Item!.Kind == FieldKind.Group ? new JsonObject() : null))]),
        (FieldKind.Choices, JsonArray list) => Choices(field, list),
        (FieldKind.Files, JsonArray list) => new JsonArray([.. list.Where(DialectKeywords.IsText).Select(i => i!.DeepClone())]),
        (_, JsonValue) when DialectKeywords.IsText(value) => Text(field, value.GetValue<string>()),
        _ => value.DeepClone(),
    };

    private static JsonNode? Text(FormField field, string typed)
    {
        var text = TextNormaliser.Apply(field.Format, typed);
        if (text.Length == 0) return null;
        return field.Kind switch
        {
            FieldKind.Integer or FieldKind.Number when VietnameseNumber.TryParse(text, out var number) => Number(number),
            FieldKind.Boolean when text is "true" or "on" => true,
            FieldKind.Boolean when text is "false" => false,
            _ => text,
        };
    }

    private static JsonNode Number(decimal number) => JsonNode.Parse(number == Math.Truncate(number) ? number.ToString("0", System.Globalization.CultureInfo.InvariantCulture) : JsonSerializer.Serialize(number))!;

    private static JsonArray Choices(FormField field, JsonArray list)
    {
        var isNumber = field.Schema["items"]?["type"]?.ToString() is "integer" or "number";
        var result = new JsonArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list)
        {
            if (item is null || item.ToString().Length == 0 || !seen.Add(item.ToString())) continue;
            result.Add(isNumber && DialectKeywords.IsText(item) && VietnameseNumber.TryParse(item.ToString(), out var number) ? Number(number) : item.DeepClone());
        }

        return result;
    }
}
