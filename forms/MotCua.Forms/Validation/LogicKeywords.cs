using System.Text.Json.Nodes;

namespace MotCua.Forms.Validation;

/// <summary>Keywords that combine schemas at the same place.</summary>
internal static class LogicKeywords
{
    public static void AllOf(JsonSchemaValidator v, EvaluationSite site, JsonNode? value, Evaluation result)
    {
        foreach (var schema in (JsonArray)value!) result.Include(v.Same(site, schema));
    }

    public static void AnyOf(JsonSchemaValidator v, EvaluationSite site, JsonNode? value, Evaluation result)
    {
        // Every branch is tried: each that accepts adds to what has been looked at.
        var accepted = 0;
        foreach (var schema in (JsonArray)value!)
        {
            var branch = v.Same(site, schema);
            if (branch.IsValid) accepted++;
            result.Absorb(branch);
        }

        if (accepted == 0) result.Errors.Add(new JsonSchemaError(site.Pointer, "anyOf", value));
    }

    public static void OneOf(JsonSchemaValidator v, EvaluationSite site, JsonNode? value, Evaluation result)
    {
        var branches = ((JsonArray)value!).Select(schema => v.Same(site, schema)).Where(b => b.IsValid).ToList();
        if (branches.Count == 1) result.Absorb(branches[0]);
        else result.Errors.Add(new JsonSchemaError(site.Pointer, "oneOf", value));
    }

    public static void Not(JsonSchemaValidator v, EvaluationSite site, JsonNode? value, Evaluation result)
    {
        if (v.Same(site, value).IsValid) result.Errors.Add(new JsonSchemaError(site.Pointer, "not", value));
    }

    public static void If(JsonSchemaValidator v, EvaluationSite site, JsonNode? value, Evaluation result)
    {
        var condition = v.Same(site, value);
        result.Absorb(condition);
        if (site.Schema.TryGetPropertyValue(condition.IsValid ? "then" : "else", out var branch)) result.Include(v.Same(site, branch));
    }

    public static void DependentSchemas(JsonSchemaValidator v, EvaluationSite site, JsonNode? value, Evaluation result)
    {
        if (site.Instance is not JsonObject o) return;
        foreach (var (name, schema) in (JsonObject)value!)
            if (o.ContainsKey(name)) result.Include(v.Same(site, schema));
    }
}
