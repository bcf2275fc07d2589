namespace MotCua.Forms.Validation;

/// <summary>Where subschemas stand, so that <c>$id</c> and anchors are found in schemas only, never in <c>const</c> or <c>enum</c>.</summary>
internal static class SchemaKeywords
{
    public static readonly IReadOnlySet<string> One = new HashSet<string>(StringComparer.Ordinal)
    {
        "additionalProperties", "propertyNames", "items", "contains", "not", "if", "then", "else",
        "unevaluatedItems", "unevaluatedProperties", "contentSchema",
    };

    public static readonly IReadOnlySet<string> Array = new HashSet<string>(StringComparer.Ordinal) { "allOf", "anyOf", "oneOf", "prefixItems" };

    public static readonly IReadOnlySet<string> Map = new HashSet<string>(StringComparer.Ordinal)
    {
        "properties", "patternProperties", "$defs", "definitions", "dependentSchemas",
    };
}
