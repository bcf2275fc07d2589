using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Engine.Feel;
using MotCua.Engine.Model;
using MotCua.Forms.Validation;

namespace MotCua.Forms;

/// <summary>A form of a procedure: a checked schema of our dialect (forms/README.md). Immutable, safe to share between requests.</summary>
public sealed class FormSchema
{
    private const int MostJsonDepth = 256;
    private readonly Dictionary<string, FormField> _byPath;
    private readonly Dictionary<(string Path, string Keyword), FeelExpression> _expressions = [];
    private readonly ConcurrentDictionary<string, JsonSchemaValidator> _rules = new(StringComparer.Ordinal);

    internal FormSchema(JsonObject source, FormField root, IReadOnlyList<FormSection> sections, IReadOnlyList<FormStep> steps)
    {
        Source = source;
        Root = root;
        Sections = sections;
        Steps = steps;
        AllFields = [.. Flatten(root)];
        _byPath = AllFields.ToDictionary(f => f.Path, StringComparer.Ordinal);
        Order = FieldOrder.Of(this, []);
    }

    /// <summary>The schema as it was given. Do not change it.</summary>
    public JsonObject Source { get; }

    /// <summary>The form itself as a group.</summary>
    public FormField Root { get; }

    /// <summary>The form's title.</summary>
    public LocalText Title => Root.Title;

    /// <summary>The sheets, in order; every root field stands in exactly one.</summary>
    public IReadOnlyList<FormSection> Sections { get; }

    /// <summary>The steps; empty when the form is one page.</summary>
    public IReadOnlyList<FormStep> Steps { get; }

    /// <summary>Every field but the form itself, parents before children, list items included under <c>path[]</c>.</summary>
    public IReadOnlyList<FormField> AllFields { get; }

    internal FieldOrder Order { get; }

    /// <summary>Whether some expression reads the field, so that a change of it may change the form.</summary>
    internal bool IsRead(FormField field) => Order.Read.Contains(field.Path.Replace("[]", "", StringComparison.Ordinal));

    /// <summary>Checks a schema against the dialect. No schema comes back when a finding is an error.</summary>
    public static FormSchemaResult Parse(JsonObject source)
    {
        ArgumentNullException.ThrowIfNull(source);
        // Read anew: numbers written by code (int, decimal) then behave like numbers read from a file.
        try
        {
            var read = JsonNode.Parse(source.ToJsonString(), documentOptions: new JsonDocumentOptions { MaxDepth = MostJsonDepth });
            return new FormSchemaParser((JsonObject)read!).Run();
        }
        catch (Exception tooDeep) when (tooDeep is JsonException or InvalidOperationException)
        {
            return new FormSchemaResult(null, [new FormFinding(FormFindingTexts.TooLarge, FormFindingSeverity.Error, "", ["độ sâu", FormLimits.Depth.ToString(CultureInfo.InvariantCulture)])]);
        }
    }

    /// <summary>The field at a path without indexes (<c>members[].name</c>), or null.</summary>
    public FormField? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>The sections of one step; all sections when <paramref name="step"/> is null.</summary>
    public IEnumerable<FormSection> SectionsOf(string? step) => Sections.Where(s => step is null || s.Step == step);

    /// <summary>A field's expression, read once; null when it could not be read.</summary>
    internal FeelExpression? Expression(FormField field, string keyword) => _expressions.GetValueOrDefault((field.Path, keyword));

    internal void Keep(FormField field, string keyword, FeelExpression expression) => _expressions[(field.Path, keyword)] = expression;

    /// <summary>The rules for one value of a field, without those for the fields inside it.</summary>
    internal JsonSchemaValidator RulesOf(FormField field) => _rules.GetOrAdd(field.Path, _ =>
    {
        var rules = (JsonObject)field.Schema.DeepClone();
        foreach (var inner in new[] { "properties", "required", "additionalProperties", "$defs", "$schema", "$id" }) rules.Remove(inner);
        if (field.Kind == FieldKind.List) rules.Remove("items");
        return new JsonSchemaValidator(rules, formats: FormFormats.Table);
    });

    private static IEnumerable<FormField> Flatten(FormField field)
    {
        foreach (var child in field.Item is { } item ? [item] : field.Fields)
        {
            yield return child;
            foreach (var deeper in Flatten(child)) yield return deeper;
        }
    }
}
