using System.Text.Json.Nodes;

namespace MotCua.Forms.Validation;

/// <summary>What applying one schema to one value found: errors, and what has been looked at (for <c>unevaluated*</c>).</summary>
internal sealed class Evaluation
{
    public List<JsonSchemaError> Errors { get; } = [];

    public HashSet<string> Properties { get; } = new(StringComparer.Ordinal);

    public HashSet<int> Items { get; } = [];

    public bool IsValid => Errors.Count == 0;

    /// <summary>Takes over what a subschema at the same place has looked at; only a schema that accepts says so.</summary>
    public void Absorb(Evaluation other)
    {
        if (!other.IsValid) return;
        Properties.UnionWith(other.Properties);
        Items.UnionWith(other.Items);
    }

    /// <summary>Takes over the errors, and what was looked at if there are none.</summary>
    public void Include(Evaluation other)
    {
        Errors.AddRange(other.Errors);
        Absorb(other);
    }
}

/// <summary>Where an evaluation stands.</summary>
/// <param name="Schema">The schema object being applied.</param>
/// <param name="Instance">The value; null is JSON null.</param>
/// <param name="Pointer">The value's JSON pointer.</param>
/// <param name="Scope">Resources entered on the way, innermost first (the dynamic scope).</param>
/// <param name="Depth">Nesting of applications.</param>
internal sealed record EvaluationSite(JsonObject Schema, JsonNode? Instance, string Pointer, DynamicScope Scope, int Depth);

/// <summary>The dynamic scope (2020-12 core, section 7.1) as a list.</summary>
internal sealed record DynamicScope(SchemaResource Resource, DynamicScope? Outer);
