using System.Text.Json;
using System.Text.Json.Nodes;

namespace MotCua.Forms;

/// <summary>The table of every keyword a form may use. What is not here is refused.</summary>
internal static class DialectKeywords
{
    private static readonly DialectKeyword[] Rows =
    [
        // The file itself
        new("$schema", KeywordPlace.Form, "chuỗi", IsText),
        new("$id", KeywordPlace.Form, "chuỗi", IsText),
        new("$defs", KeywordPlace.Form, "đối tượng", IsObject),
        new("$comment", KeywordPlace.Any, "chuỗi", IsText),
        new("$ref", KeywordPlace.Field, "#/$defs/…", IsText),
        new("type", KeywordPlace.Any, "chuỗi", IsText),

        // Texts
        new("title", KeywordPlace.Any, "chuỗi", IsText),
        new("x-titleEn", KeywordPlace.Any, "chuỗi", IsText),
        new("description", KeywordPlace.Any, "chuỗi", IsText),
        new("x-descriptionEn", KeywordPlace.Any, "chuỗi", IsText),
        new("x-help", KeywordPlace.Any, "{ vi, en }", IsLocalText),
        new("x-itemTitle", KeywordPlace.List, "{ vi, en }", IsLocalText),
        new("x-patternText", KeywordPlace.Text, "{ vi, en }", IsLocalText),

        // Values
        new("default", KeywordPlace.Field, "giá trị", _ => true),
        new("examples", KeywordPlace.Field, "mảng", n => n is JsonArray),
        new("readOnly", KeywordPlace.Field, "true | false", IsBoolean),
        new("enum", KeywordPlace.Text | KeywordPlace.Number, "mảng giá trị", n => n is JsonArray { Count: > 0 }),
        new("const", KeywordPlace.Value, "giá trị", n => n is JsonValue),
        new("oneOf", KeywordPlace.Text | KeywordPlace.Number, "[{ const, title, x-titleEn }]", n => n is JsonArray { Count: > 0 }),

        // Texts typed
        new("minLength", KeywordPlace.Text, "số nguyên không âm", IsCount),
        new("maxLength", KeywordPlace.Text, "số nguyên không âm", IsCount),
        new("pattern", KeywordPlace.Text, "biểu thức chính quy", IsText),
        new("format", KeywordPlace.Text, "tên định dạng", IsText),

        // Numbers
        new("minimum", KeywordPlace.Number, "số", IsNumber),
        new("maximum", KeywordPlace.Number, "số", IsNumber),
        new("exclusiveMinimum", KeywordPlace.Number, "số", IsNumber),
        new("exclusiveMaximum", KeywordPlace.Number, "số", IsNumber),
        new("multipleOf", KeywordPlace.Number, "số dương", n => IsNumber(n) && n!.GetValue<double>() > 0),

        // Groups and lists
        new("properties", KeywordPlace.Form | KeywordPlace.Group, "đối tượng", IsObject),
        new("required", KeywordPlace.Form | KeywordPlace.Group, "mảng tên trường", IsTexts),
        new("additionalProperties", KeywordPlace.Form | KeywordPlace.Group, "false", n => IsBoolean(n) && !n!.GetValue<bool>()),
        new("items", KeywordPlace.List, "đối tượng", IsObject),
        new("minItems", KeywordPlace.List, "số nguyên không âm", IsCount),
        new("maxItems", KeywordPlace.List, "số nguyên không âm", IsCount),
        new("uniqueItems", KeywordPlace.List, "true | false", IsBoolean),

        // Logic
        new("x-visibleWhen", KeywordPlace.Field, "biểu thức FEEL", IsText),
        new("x-requiredWhen", KeywordPlace.Field, "biểu thức FEEL", IsText),
        new("x-computed", KeywordPlace.Value, "biểu thức FEEL", IsText),
        new("x-catalog", KeywordPlace.Text | KeywordPlace.List, "tên danh mục", IsText),
        new("x-prefill", KeywordPlace.Field, "ví dụ applicant.name", IsText),

        // Looks
        new("x-widget", KeywordPlace.Field, "tên kiểu hiển thị", IsText),
        new("x-width", KeywordPlace.Value, "2 | 4 | 12 | 20 | full", n => IsText(n) && n!.GetValue<string>() is "2" or "4" or "12" or "20" or "full"),
        new("x-autocomplete", KeywordPlace.Text, "chuỗi", IsText),
        new("x-order", KeywordPlace.Field, "số", IsNumber),
        new("x-sections", KeywordPlace.Form, "[{ title: { vi, en }, fields: [], step }]", n => IsObjects(n)),
        new("x-steps", KeywordPlace.Form, "[{ id, title: { vi, en } }]", n => IsObjects(n)),

        // Files
        new("x-accept", KeywordPlace.List, "mảng đuôi tệp, ví dụ [\".pdf\"]", n => IsTexts(n) && ((JsonArray)n!).All(e => e!.GetValue<string>().StartsWith('.'))),
        new("x-maxBytes", KeywordPlace.List, "số byte", n => IsCount(n) && n!.GetValue<double>() >= 1),
        new("x-maxFiles", KeywordPlace.List, "số tệp", n => IsCount(n) && n!.GetValue<double>() >= 1),
    ];

    /// <summary>Keyword by name.</summary>
    public static IReadOnlyDictionary<string, DialectKeyword> Table { get; } = Rows.ToDictionary(r => r.Name, StringComparer.Ordinal);

    internal static bool IsText(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String;

    internal static bool IsNumber(JsonNode? node) => node?.GetValueKind() == JsonValueKind.Number;

    internal static bool IsBoolean(JsonNode? node) => node?.GetValueKind() is JsonValueKind.True or JsonValueKind.False;

    internal static bool IsObject(JsonNode? node) => node is JsonObject;

    internal static bool IsCount(JsonNode? node) => IsNumber(node) && node!.GetValue<double>() is var n && n >= 0 && n <= int.MaxValue && n == Math.Floor(n);

    internal static bool IsTexts(JsonNode? node) => node is JsonArray array && array.All(IsText);

    internal static bool IsObjects(JsonNode? node) => node is JsonArray array && array.All(IsObject);

    /// <summary>A text in both languages: <c>{ "vi": "…", "en": "…" }</c>, or a bare Vietnamese string.</summary>
    internal static bool IsLocalText(JsonNode? node) =>
        IsText(node) || (node is JsonObject o && IsText(o["vi"]) && o.All(p => p.Key is "vi" or "en" && IsText(p.Value)));
}
