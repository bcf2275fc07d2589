using System.Text.Json;
using System.Text.Json.Nodes;

namespace MotCua.Forms.Validation;

/// <summary>Keywords that say yes or no about one value (2020-12 validation, section 6).</summary>
internal static class AssertionKeywords
{
    public static IReadOnlyDictionary<string, Func<EvaluationSite, JsonNode?, bool>> Table { get; } =
        new Dictionary<string, Func<EvaluationSite, JsonNode?, bool>>(StringComparer.Ordinal)
        {
            ["type"] = (s, value) => value is JsonArray types ? types.Any(t => IsOfType(s.Instance, t)) : IsOfType(s.Instance, value),
            ["enum"] = (s, value) => ((JsonArray)value!).Any(v => JsonEquality.AreEqual(v, s.Instance)),
            ["const"] = (s, value) => JsonEquality.AreEqual(value, s.Instance),
            ["multipleOf"] = (s, value) => Compare(s, value, (n, limit) => n.IsMultipleOf(limit)),
            ["maximum"] = (s, value) => Compare(s, value, (n, limit) => n.CompareTo(limit) <= 0),
            ["exclusiveMaximum"] = (s, value) => Compare(s, value, (n, limit) => n.CompareTo(limit) < 0),
            ["minimum"] = (s, value) => Compare(s, value, (n, limit) => n.CompareTo(limit) >= 0),
            ["exclusiveMinimum"] = (s, value) => Compare(s, value, (n, limit) => n.CompareTo(limit) > 0),
            ["maxLength"] = (s, value) => Text(s) is not { } text || CodePoints(text) <= Limit(value),
            ["minLength"] = (s, value) => Text(s) is not { } text || CodePoints(text) >= Limit(value),
            ["pattern"] = (s, value) => Text(s) is not { } text || SchemaRegex.IsMatch(value!.GetValue<string>(), text),
            ["maxItems"] = (s, value) => s.Instance is not JsonArray a || a.Count <= Limit(value),
            ["minItems"] = (s, value) => s.Instance is not JsonArray a || a.Count >= Limit(value),
            ["uniqueItems"] = (s, value) => !value!.GetValue<bool>() || s.Instance is not JsonArray a || a.Select(JsonEquality.Canonical).Distinct(StringComparer.Ordinal).Count() == a.Count,
            ["maxProperties"] = (s, value) => s.Instance is not JsonObject o || o.Count <= Limit(value),
            ["minProperties"] = (s, value) => s.Instance is not JsonObject o || o.Count >= Limit(value),
        };

    public static void Format(JsonSchemaValidator v, EvaluationSite site, JsonNode? value, Evaluation result)
    {
        if (v.Formats is null || Text(site) is not { } text || !DialectKeywords.IsText(value)) return;
        if (v.Formats.TryGetValue(value!.GetValue<string>(), out var check) && !check(text))
            result.Errors.Add(new JsonSchemaError(site.Pointer, "format", value));
    }

    /// <summary>Length as people count it for the specification: code points, not UTF-16 units.</summary>
    internal static int CodePoints(string text) => text.EnumerateRunes().Count();

    private static string? Text(EvaluationSite site) => DialectKeywords.IsText(site.Instance) ? site.Instance!.GetValue<string>() : null;

    private static double Limit(JsonNode? value) => value!.GetValue<double>();

    private static bool Compare(EvaluationSite site, JsonNode? limit, Func<SchemaNumber, SchemaNumber, bool> holds) =>
        !DialectKeywords.IsNumber(site.Instance) || (SchemaNumber.Of(site.Instance) is { } number && SchemaNumber.Of(limit) is { } other && holds(number, other));

    private static bool IsOfType(JsonNode? node, JsonNode? type) => type?.GetValue<string>() switch
    {
        "null" => node is null,
        "boolean" => DialectKeywords.IsBoolean(node),
        "object" => node is JsonObject,
        "array" => node is JsonArray,
        "string" => node?.GetValueKind() == JsonValueKind.String,
        "number" => DialectKeywords.IsNumber(node),
        "integer" => SchemaNumber.Of(node) is { IsInteger: true },
        _ => false,
    };
}
