using System.Text.Json.Nodes;

namespace MotCua.Forms.Builder;

/// <summary>The table between the editor's kinds and the schema: the keywords that make a field of a kind, and where its limits stand.</summary>
internal static class ModelKinds
{
    /// <param name="Kind">The editor's kind.</param>
    /// <param name="Type">JSON type.</param>
    /// <param name="Format">Format, or null.</param>
    /// <param name="Widget">Widget that must be named, or null when it is the usual one.</param>
    /// <param name="Min">Keyword of the lower limit, or null.</param>
    /// <param name="Max">Keyword of the upper limit, or null.</param>
    internal sealed record Row(ModelFieldKind Kind, string Type, string? Format = null, string? Widget = null, string? Min = null, string? Max = null);

    public static IReadOnlyList<Row> Table { get; } =
    [
        new(ModelFieldKind.File, "array", null, "file", "minItems", "x-maxFiles"),
        new(ModelFieldKind.Choices, "array", null, null, "minItems", "maxItems"),
        new(ModelFieldKind.Money, "integer", null, "money", "minimum", "maximum"),
        new(ModelFieldKind.Integer, "integer", null, null, "minimum", "maximum"),
        new(ModelFieldKind.Number, "number", null, null, "minimum", "maximum"),
        new(ModelFieldKind.YesNo, "boolean", null, "yesNo"),
        new(ModelFieldKind.Checkbox, "boolean"),
        new(ModelFieldKind.Date, "string", "date"),
        new(ModelFieldKind.Phone, "string", "phone"),
        new(ModelFieldKind.IdentityNumber, "string", "identity-number"),
        new(ModelFieldKind.Email, "string", "email"),
        new(ModelFieldKind.Person, "string", null, "person"),
        new(ModelFieldKind.Textarea, "string", null, "textarea", "minLength", "maxLength"),
        new(ModelFieldKind.Choice, "string"),
        new(ModelFieldKind.Text, "string", null, null, "minLength", "maxLength"),
    ];

    /// <summary>The row of a kind; null for <see cref="ModelFieldKind.Other"/>.</summary>
    public static Row? Of(ModelFieldKind kind) => Table.FirstOrDefault(r => r.Kind == kind);

    /// <summary>The row a schema node is an example of, or null.</summary>
    public static Row? Of(JsonObject node)
    {
        if (node.ContainsKey("$ref")) return null;
        var hasChoices = node["oneOf"] is JsonArray || node["enum"] is JsonArray;
        var (type, format, widget) = (Text(node, "type"), Text(node, "format"), Text(node, "x-widget"));
        var row = Table.FirstOrDefault(r => r.Type == type && r.Format == format && (r.Widget is null || r.Widget == widget) && hasChoices == (r.Kind == ModelFieldKind.Choice)
            && (r.Kind != ModelFieldKind.Choices || (node["items"] is JsonObject items && Text(items, "type") == "string" && (items["oneOf"] is JsonArray || items["enum"] is JsonArray))));
        var usual = row?.Kind is ModelFieldKind.Choice ? widget is null or "radio" or "select" : row?.Widget is not null || widget is null || widget == row?.Kind.ToString().ToLowerInvariant();
        return usual ? row : null;
    }

    private static string? Text(JsonObject node, string key) => DialectKeywords.IsText(node[key]) ? node[key]!.GetValue<string>() : null;
}
