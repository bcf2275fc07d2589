using System.Text.Json.Nodes;
using MotCua.Engine.Feel;

namespace MotCua.Forms;

/// <summary>Form data as FEEL values. What is absent, hidden or could not be converted is null, so a half-typed number is no fault of an expression.</summary>
internal static class FormValues
{
    public static FeelValue Of(FormField field, JsonNode? node) => (field.Kind, node) switch
    {
        (FieldKind.Group, _) => Group(field, node as JsonObject),
        (FieldKind.List, JsonArray list) => FeelValue.OfList(list.Select(i => Of(field.Item!, i))),
        (FieldKind.Files or FieldKind.Choices, JsonArray list) => FeelValue.FromJson(list),
        (FieldKind.List or FieldKind.Files or FieldKind.Choices, _) => FeelValue.OfList([]),
        (FieldKind.Integer or FieldKind.Number, _) => DialectKeywords.IsNumber(node) ? FeelValue.FromJson(node) : FeelValue.Null,
        (FieldKind.Boolean, _) => DialectKeywords.IsBoolean(node) ? FeelValue.FromJson(node) : FeelValue.Null,
        (_, JsonValue) when DialectKeywords.IsText(node) => FeelValue.FromJson(node, FormTypes.Of(field)),
        _ => FeelValue.Null,
    };

    private static FeelContext Group(FormField field, JsonObject? data) =>
        FeelContext.Of(field.Fields.Select(f => KeyValuePair.Create(f.Name, Of(f, data?[f.Name]))));
}
