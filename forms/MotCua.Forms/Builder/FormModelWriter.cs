using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Engine.Model;

namespace MotCua.Forms.Builder;

/// <summary>Model to schema; keywords stand in one order, so that two saves of the same model give the same bytes.</summary>
internal sealed class FormModelWriter(FormModel model)
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public JsonObject Write()
    {
        var schema = new JsonObject { ["$schema"] = Dialect, ["type"] = "object" };
        Put(schema, model.Title, "title", "x-titleEn");
        var properties = new JsonObject();
        foreach (var field in model.Fields.DistinctBy(f => f.Key, StringComparer.Ordinal)) properties[field.Key] = Field(field);
        schema["properties"] = properties;
        var required = model.Fields.Where(f => f.Required).Select(f => f.Key).Distinct(StringComparer.Ordinal).ToList();
        if (required.Count > 0) schema["required"] = new JsonArray([.. required.Select(k => (JsonNode?)k)]);
        Rest(schema, model.Rest);
        Sections(schema);
        return schema;
    }

    private static JsonObject Field(ModelField field)
    {
        var row = ModelKinds.Of(field.Kind);
        var node = new JsonObject();
        if (row is not null) node["type"] = row.Type;
        Put(node, field.Label, "title", "x-titleEn");
        Put(node, field.Help, "description", "x-descriptionEn");
        if (row?.Format is { } format) node["format"] = format;
        if (row?.Widget is { } widget) node["x-widget"] = widget;
        if (field.Kind == ModelFieldKind.Person) node["x-catalog"] = field.Catalog ?? "";
        Limit(node, row?.Min, field.Min);
        Limit(node, row?.Max, field.Max);
        if (field.Kind == ModelFieldKind.Choice && !field.Rest.ContainsKey("oneOf")) node["oneOf"] = Options(field);
        if (field.Kind == ModelFieldKind.Choices) Choices(node, field);
        if (field.Kind == ModelFieldKind.File)
        {
            node["items"] = field.Rest["items"]?.DeepClone() ?? new JsonObject { ["type"] = "string" };
            if (field.Accept.Count > 0) node["x-accept"] = new JsonArray([.. field.Accept.Select(a => (JsonNode?)a)]);
            Limit(node, "x-maxBytes", field.MaxBytes);
        }

        if (field.VisibleWhen is { } when) node["x-visibleWhen"] = $"data.{when.Field} = {when.EqualTo.ToJsonString(Plain)}";
        else if (field.VisibleWhenText is { } text) node["x-visibleWhen"] = text;
        Rest(node, field.Rest);
        return node;
    }

    private static void Choices(JsonObject node, ModelField field)
    {
        node["uniqueItems"] = true;
        var items = field.Rest["items"]?.DeepClone() as JsonObject ?? new JsonObject { ["type"] = "string" };
        if (!items.ContainsKey("oneOf")) items["oneOf"] = Options(field);
        node["items"] = items;
    }

    private static JsonArray Options(ModelField field) => new([.. field.Options.Select(o =>
    {
        var choice = new JsonObject { ["const"] = o.Value };
        Put(choice, o.Title, "title", "x-titleEn");
        return (JsonNode?)choice;
    })]);

    /// <summary>Fields taken out of the form are taken out of its layout, too.</summary>
    private void Sections(JsonObject schema)
    {
        if (schema["x-sections"] is not JsonArray sections) return;
        var keys = model.Fields.Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var section in sections.OfType<JsonObject>())
        {
            if (section["fields"] is not JsonArray fields) continue;
            foreach (var gone in fields.Where(f => f is not null && !keys.Contains(f.ToString())).ToList()) fields.Remove(gone);
        }
    }

    private static void Rest(JsonObject node, JsonObject rest)
    {
        foreach (var (key, value) in rest)
            if (!node.ContainsKey(key)) node[key] = value?.DeepClone();
    }

    private static void Put(JsonObject node, LocalText? text, string vi, string en)
    {
        if (text is null || text.Vi.Length == 0) return;
        node[vi] = text.Vi;
        if (!string.IsNullOrEmpty(text.En)) node[en] = text.En;
    }

    private static void Limit(JsonObject node, string? keyword, decimal? value)
    {
        if (keyword is not null && value is { } number) node[keyword] = JsonNode.Parse((number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture));
    }
}
