using System.Text.Json.Nodes;

namespace MotCua.Forms.Validation;

/// <summary>Keywords about arrays; they say nothing about other values.</summary>
internal static class ArrayKeywords
{
    public static void PrefixItems(JsonSchemaValidator v, EvaluationSite site, JsonNode? value, Evaluation result)
    {
        if (site.Instance is not JsonArray items) return;
        var schemas = (JsonArray)value!;
        for (var i = 0; i < Math.Min(items.Count, schemas.Count); i++) Look(v, site, schemas[i], i, items[i], result);
    }

    public static void Items(JsonSchemaValidator v, EvaluationSite site, JsonNode? value, Evaluation result)
    {
        if (site.Instance is not JsonArray items) return;
        for (var i = (site.Schema["prefixItems"] as JsonArray)?.Count ?? 0; i < items.Count; i++) Look(v, site, value, i, items[i], result);
    }

    public static void Contains(JsonSchemaValidator v, EvaluationSite site, JsonNode? value, Evaluation result)
    {
        if (site.Instance is not JsonArray items) return;
        var found = Enumerable.Range(0, items.Count).Where(i => v.Item(site, value, i, items[i]).IsValid).ToList();
        result.Items.UnionWith(found);
        var least = v.Asserts ? Limit(site.Schema["minContains"], 1) : 1;
        var most = v.Asserts ? Limit(site.Schema["maxContains"], double.MaxValue) : double.MaxValue;
        if (found.Count < least || found.Count > most) result.Errors.Add(new JsonSchemaError(site.Pointer, "contains", value));
    }

    public static void UnevaluatedItems(JsonSchemaValidator v, EvaluationSite site, JsonNode? value, Evaluation result)
    {
        if (site.Instance is not JsonArray items) return;
        for (var i = 0; i < items.Count; i++)
            if (!result.Items.Contains(i)) Look(v, site, value, i, items[i], result);
    }

    private static double Limit(JsonNode? node, double otherwise) => DialectKeywords.IsNumber(node) ? node!.GetValue<double>() : otherwise;

    private static void Look(JsonSchemaValidator v, EvaluationSite site, JsonNode? schema, int index, JsonNode? item, Evaluation result)
    {
        result.Errors.AddRange(v.Item(site, schema, index, item).Errors);
        result.Items.Add(index);
    }
}
