using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Engine.Feel;
using MotCua.Engine.Kernel.Expressions;

namespace MotCua.Engine.Verification.Domains;

/// <summary>
/// What the fields of a form can hold: type, enum, const, oneOf of constants, bounds, multipleOf, minLength. A field may
/// be absent, and is null then, unless it is required and always visible.
/// </summary>
internal static class FormDomains
{
    // These narrow the values in ways that sets do not say; what is left is more than what can come.
    private static readonly string[] Narrowing = ["pattern", "maxLength", "x-catalog", "allOf", "anyOf", "not", "if"];
    private static readonly string[] Dependent = ["x-visibleWhen", "x-requiredWhen", "x-computed"];

    // Of a form: what one field allows then depends on others.
    private static readonly string[] Conditional = ["allOf", "anyOf", "oneOf", "not", "if", "dependentSchemas", "dependentRequired"];

    /// <summary>The domain of a field by its path inside the form; null when the form has no such field.</summary>
    public static Domain? Find(JsonObject form, ReadOnlySpan<string> path)
    {
        if (path.IsEmpty || form["properties"] is not JsonObject properties || properties[path[0]] is not JsonObject field)
        {
            return null;
        }

        var mayBeAbsent = !IsRequired(form, path[0]) || field["x-visibleWhen"] is not null;
        if (path.Length > 1)
        {
            return Find(field, path[1..]) is { } inner ? (mayBeAbsent ? OrAbsent(inner) : inner) : null;
        }

        var domain = Of(field);
        if (Conditional.Any(form.ContainsKey))
        {
            domain = domain with { IsExact = false };
        }

        return mayBeAbsent ? OrAbsent(domain) : domain;
    }

    /// <summary>The domain of a field that is there.</summary>
    public static Domain Of(JsonObject field)
    {
        var type = SchemaTypes.Of(field);
        var values = ValueSet.OfKind(type.Kind);
        if (type.Kind == FeelTypeKind.Number)
        {
            values = values.Intersect(Bounds(field));
        }

        if (type.Kind == FeelTypeKind.String && Number(field["minLength"]) is { } shortest && shortest >= FeelNumber.One)
        {
            values = values.Except(ValueSet.Of(FeelValue.Of("")));
        }

        var choices = Choices(field, type);
        if (choices is not null)
        {
            values = values.Intersect(choices);
        }

        if (field["type"] is JsonArray types && types.Any(t => t?.ToString() == "null"))
        {
            values = values.Union(ValueSet.Null);
        }

        // What another field decides is no free choice, whatever the values.
        var isFree = !Dependent.Any(field.ContainsKey);
        var isListed = choices is not null || !(Narrowing.Any(field.ContainsKey) || field.ContainsKey("oneOf") || field.ContainsKey("enum"));
        return new Domain(values) { Step = StepOf(field), IsExact = type.Kind != FeelTypeKind.Any && isFree && isListed };
    }

    private static Domain OrAbsent(Domain domain) => domain with { Values = domain.Values.Union(ValueSet.Null) };

    private static bool IsRequired(JsonObject form, string name)
        => form["required"] is JsonArray required && required.Any(r => r?.ToString() == name);

    private static ValueSet? Choices(JsonObject field, FeelType type)
    {
        var constants = field["enum"] is JsonArray several ? [.. several]
            : field.ContainsKey("const") ? [field["const"]]
            : field["oneOf"] is JsonArray choices && choices.All(c => c is JsonObject one && one.ContainsKey("const")) ? choices.Select(c => c!["const"]).ToList()
            : (List<JsonNode?>?)null;
        return constants is null ? null : ValueSet.OneOf(constants.Select(c => FeelValue.FromJson(c, type)));
    }

    private static ValueSet Bounds(JsonObject field)
    {
        var set = ValueSet.OfKind(FeelTypeKind.Number);
        foreach (var (keyword, above, included) in new[] { ("minimum", true, true), ("exclusiveMinimum", true, false), ("maximum", false, true), ("exclusiveMaximum", false, false) })
        {
            if (Number(field[keyword]) is { } bound)
            {
                var value = FeelValue.Of(bound);
                set = set.Intersect(above ? ValueSet.Between(value, included, null, false)! : ValueSet.Between(null, false, value, included)!);
            }
        }

        return set;
    }

    private static FeelNumber? StepOf(JsonObject field)
        => Number(field["multipleOf"]) is { Sign: > 0 } step && (!IsInteger(field) || step.IsInteger) ? step
            : IsInteger(field) ? FeelNumber.One : null;

    private static bool IsInteger(JsonObject field)
        => field["type"] is JsonArray types ? types.Any(t => t?.ToString() == "integer") && types.All(t => t?.ToString() != "number") : field["type"]?.ToString() == "integer";

    private static FeelNumber? Number(JsonNode? node)
        => node?.GetValueKind() == JsonValueKind.Number && FeelNumber.TryParse(node.ToJsonString(), out var number) ? number : null;
}
