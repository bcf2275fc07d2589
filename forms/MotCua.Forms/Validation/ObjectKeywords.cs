using System.Text.Json.Nodes;

namespace MotCua.Forms.Validation;

/// <summary>Keywords about objects; they say nothing about other values.</summary>
internal static class ObjectKeywords
{
    public static void Properties(JsonSchemaValidator v, EvaluationSite site, JsonNode? value, Evaluation result)
    {
        if (site.Instance is not JsonObject o) return;
        foreach (var (name, schema) in (JsonObject)value!)
            if (o.TryGetPropertyValue(name, out var child)) Look(v, site, schema, name, child, result);
    }

    public static void PatternProperties(JsonSchemaValidator v, EvaluationSite site, JsonNode? value, Evaluation result)
    {
        if (site.Instance is not JsonObject o) return;
        foreach (var (pattern, schema) in (JsonObject)value!)
            foreach (var (name, child) in o.Where(p => SchemaRegex.IsMatch(pattern, p.Key))) Look(v, site, schema, name, child, result);
    }

    public static void AdditionalProperties(JsonSchemaValidator v, EvaluationSite site, JsonNode? value, Evaluation result)
    {
        if (site.Instance is not JsonObject o) return;
        var named = site.Schema["properties"] as JsonObject;
        var patterns = (site.Schema["patternProperties"] as JsonObject)?.Select(p => p.Key).ToList() ?? [];
        foreach (var (name, child) in o)
        {
            if (named?.ContainsKey(name) != true && !patterns.Exists(p => SchemaRegex.IsMatch(p, name)))
                Look(v, site, value, name, child, result, "additionalProperties");
        }
    }

    public static void UnevaluatedProperties(JsonSchemaValidator v, EvaluationSite site, JsonNode? value, Evaluation result)
    {
        if (site.Instance is not JsonObject o) return;
        foreach (var (name, child) in o.Where(p => !result.Properties.Contains(p.Key)).ToList())
            Look(v, site, value, name, child, result, "unevaluatedProperties");
    }

    public static void PropertyNames(JsonSchemaValidator v, EvaluationSite site, JsonNode? value, Evaluation result)
    {
        if (site.Instance is not JsonObject o) return;
        foreach (var (name, _) in o)
        {
            if (!v.Apply(value, JsonValue.Create(name), site.Pointer, site.Scope, site.Depth + 1).IsValid)
                result.Errors.Add(new JsonSchemaError(site.Pointer, "propertyNames", value, name));
        }
    }

    public static void Required(JsonSchemaValidator v, EvaluationSite site, JsonNode? value, Evaluation result)
    {
        if (!v.Asserts || site.Instance is not JsonObject o) return;
        foreach (var name in ((JsonArray)value!).Select(n => n!.GetValue<string>()).Where(n => !o.ContainsKey(n)))
            result.Errors.Add(new JsonSchemaError(site.Pointer, "required", value, name));
    }

    public static void DependentRequired(JsonSchemaValidator v, EvaluationSite site, JsonNode? value, Evaluation result)
    {
        if (!v.Asserts || site.Instance is not JsonObject o) return;
        foreach (var (name, needed) in ((JsonObject)value!).Where(p => o.ContainsKey(p.Key)))
        {
            foreach (var missing in ((JsonArray)needed!).Select(n => n!.GetValue<string>()).Where(n => !o.ContainsKey(n)))
                result.Errors.Add(new JsonSchemaError(site.Pointer, "dependentRequired", value, missing));
        }
    }

    private static void Look(JsonSchemaValidator v, EvaluationSite site, JsonNode? schema, string name, JsonNode? child, Evaluation result, string? instead = null)
    {
        var found = v.Property(site, schema, name, child);
        if (instead is not null && DialectKeywords.IsBoolean(schema) && !found.IsValid)
            result.Errors.Add(new JsonSchemaError(FormPath.Child(site.Pointer, name), instead, schema, name));
        else result.Errors.AddRange(found.Errors);
        result.Properties.Add(name);
    }
}
