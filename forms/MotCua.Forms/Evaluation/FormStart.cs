using System.Text.Json.Nodes;

namespace MotCua.Forms;

/// <summary>The first data of a new form: defaults and what is already known about the applicant.</summary>
public static class FormStart
{
    /// <summary>Data with <c>default</c> and <c>x-prefill</c> filled in; lists with a least number of items get that many.</summary>
    /// <param name="schema">The form.</param>
    /// <param name="names">Where <c>x-prefill</c> paths begin: <c>applicant</c>, <c>dossier</c>.</param>
    public static JsonObject Data(FormSchema schema, IReadOnlyDictionary<string, JsonNode?> names)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(names);
        return Group(schema.Root, names);
    }

    private static JsonObject Group(FormField group, IReadOnlyDictionary<string, JsonNode?> names)
    {
        var data = new JsonObject();
        foreach (var field in group.Fields)
        {
            var value = Known(field, names) ?? field.Default?.DeepClone() ?? field.Kind switch
            {
                FieldKind.Group => Group(field, names),
                FieldKind.List when field.MinItems > 0 && field.Item!.Kind == FieldKind.Group =>
                    new JsonArray([.. Enumerable.Range(0, Math.Min(field.MinItems, FormLimits.Items)).Select(_ => (JsonNode?)Group(field.Item!, names))]),
                _ => null,
            };
            if (value is not null and not JsonObject { Count: 0 }) data[field.Name] = value;
        }

        return data;
    }

    private static JsonNode? Known(FormField field, IReadOnlyDictionary<string, JsonNode?> names)
    {
        if (field.Prefill is not { } path) return null;
        var parts = path.Split('.');
        var node = names.GetValueOrDefault(parts[0]);
        foreach (var part in parts.Skip(1)) node = (node as JsonObject)?[part];
        return node is null || node.ToString().Length == 0 ? null : node.DeepClone();
    }
}
