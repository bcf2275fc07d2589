using System.Text.Json.Nodes;

namespace MotCua.Forms.Validation;

/// <summary>The keywords of 2020-12 in three tables: those that apply subschemas, those that assert, and those that come last.</summary>
internal static class Keywords
{
    internal delegate void Apply(JsonSchemaValidator validator, EvaluationSite site, JsonNode? value, Evaluation result);

    /// <summary>Keyword to what it applies.</summary>
    public static IReadOnlyDictionary<string, Apply> Applicators { get; } = new Dictionary<string, Apply>(StringComparer.Ordinal)
    {
        ["$ref"] = (v, s, value, r) => r.Include(v.Reference(s, value!.GetValue<string>(), isDynamic: false)),
        ["$dynamicRef"] = (v, s, value, r) => r.Include(v.Reference(s, value!.GetValue<string>(), isDynamic: true)),
        ["allOf"] = LogicKeywords.AllOf,
        ["anyOf"] = LogicKeywords.AnyOf,
        ["oneOf"] = LogicKeywords.OneOf,
        ["not"] = LogicKeywords.Not,
        ["if"] = LogicKeywords.If,
        ["dependentSchemas"] = LogicKeywords.DependentSchemas,
        ["properties"] = ObjectKeywords.Properties,
        ["patternProperties"] = ObjectKeywords.PatternProperties,
        ["additionalProperties"] = ObjectKeywords.AdditionalProperties,
        ["propertyNames"] = ObjectKeywords.PropertyNames,
        ["required"] = ObjectKeywords.Required,
        ["dependentRequired"] = ObjectKeywords.DependentRequired,
        ["prefixItems"] = ArrayKeywords.PrefixItems,
        ["items"] = ArrayKeywords.Items,
        ["contains"] = ArrayKeywords.Contains,
        ["format"] = AssertionKeywords.Format,
    };

    /// <summary>Keyword to whether it holds.</summary>
    public static IReadOnlyDictionary<string, Func<EvaluationSite, JsonNode?, bool>> Assertions { get; } = AssertionKeywords.Table;

    /// <summary>Keywords that look at what nothing else has looked at.</summary>
    public static IReadOnlyDictionary<string, Apply> Last { get; } = new Dictionary<string, Apply>(StringComparer.Ordinal)
    {
        ["unevaluatedProperties"] = ObjectKeywords.UnevaluatedProperties,
        ["unevaluatedItems"] = ArrayKeywords.UnevaluatedItems,
    };
}
