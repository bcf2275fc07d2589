using System.Text.Json.Nodes;

namespace MotCua.Forms.Validation;

/// <summary>
/// JSON Schema 2020-12: applies a schema to a value. <c>format</c> is an annotation unless formats are given;
/// vocabularies left out by a registered meta-schema are not applied.
/// </summary>
public sealed class JsonSchemaValidator
{
    private const int MostDepth = 256;
    private readonly JsonSchemaRegistry _registry;
    private readonly JsonNode _schema;
    private readonly bool _assertions;

    /// <summary>Prepares a schema.</summary>
    /// <param name="schema">An object or a boolean. Not to be changed afterwards.</param>
    /// <param name="known">Other schemas that references may lead to.</param>
    /// <param name="formats">Formats to assert: name to check; null asserts none.</param>
    public JsonSchemaValidator(JsonNode schema, JsonSchemaRegistry? known = null, IReadOnlyDictionary<string, Func<string, bool>>? formats = null)
    {
        _schema = schema;
        _registry = new JsonSchemaRegistry(known);
        _registry.Register(schema);
        Formats = formats;
        _assertions = AppliesValidation();
    }

    internal IReadOnlyDictionary<string, Func<string, bool>>? Formats { get; }

    internal bool Asserts => _assertions;

    /// <summary>Applies the schema; no errors means the value is accepted.</summary>
    /// <exception cref="JsonSchemaException">A reference leads nowhere or recursion has no end.</exception>
    public IReadOnlyList<JsonSchemaError> Validate(JsonNode? instance) =>
        Apply(_schema, instance, "", new DynamicScope(_registry.ResourceOf(_schema), null), 0).Errors;

    internal Evaluation Apply(JsonNode? schema, JsonNode? instance, string pointer, DynamicScope scope, int depth)
    {
        if (depth > MostDepth) throw new JsonSchemaException("The schema nests without end.");
        var result = new Evaluation();
        if (schema is not JsonObject o)
        {
            if (schema is JsonValue value && DialectKeywords.IsBoolean(value) && !value.GetValue<bool>())
                result.Errors.Add(new JsonSchemaError(pointer, "false", null));
            return result;
        }

        if (_registry.Find(o) is { } own && !ReferenceEquals(own, scope.Resource)) scope = new DynamicScope(own, scope);
        var site = new EvaluationSite(o, instance, pointer, scope, depth);
        foreach (var (keyword, value) in o)
        {
            if (Keywords.Applicators.TryGetValue(keyword, out var apply)) apply(this, site, value, result);
            else if (_assertions && Keywords.Assertions.TryGetValue(keyword, out var holds) && !holds(site, value))
                result.Errors.Add(new JsonSchemaError(pointer, keyword, value));
        }

        // What is left unevaluated is known only after everything beside it.
        foreach (var (keyword, value) in o)
            if (Keywords.Last.TryGetValue(keyword, out var apply)) apply(this, site, value, result);
        return result;
    }

    internal Evaluation Same(EvaluationSite site, JsonNode? schema) => Apply(schema, site.Instance, site.Pointer, site.Scope, site.Depth + 1);

    internal Evaluation Property(EvaluationSite site, JsonNode? schema, string name, JsonNode? value) =>
        Apply(schema, value, FormPath.Child(site.Pointer, name), site.Scope, site.Depth + 1);

    internal Evaluation Item(EvaluationSite site, JsonNode? schema, int index, JsonNode? value) =>
        Apply(schema, value, FormPath.Item(site.Pointer, index), site.Scope, site.Depth + 1);

    internal Evaluation Reference(EvaluationSite site, string reference, bool isDynamic)
    {
        var (schema, resource, anchor) = _registry.Resolve(reference, site.Scope.Resource);
        if (isDynamic && anchor is not null && resource.DynamicAnchors.Contains(anchor))
        {
            for (var scope = site.Scope; scope is not null; scope = scope.Outer)
            {
                if (!scope.Resource.DynamicAnchors.Contains(anchor)) continue;
                resource = scope.Resource;
                schema = resource.Anchors[anchor];
            }
        }

        return Apply(schema, site.Instance, site.Pointer, new DynamicScope(resource, site.Scope), site.Depth + 1);
    }

    private bool AppliesValidation()
    {
        if (_schema is not JsonObject o || !DialectKeywords.IsText(o["$schema"])) return true;
        var meta = _registry.Find(o["$schema"]!.GetValue<string>().TrimEnd('#'))?.Root as JsonObject;
        return meta?["$vocabulary"] is not JsonObject vocabularies || vocabularies.ContainsKey("https://json-schema.org/draft/2020-12/vocab/validation");
    }
}
