using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using MotCua.Engine.Model;

namespace MotCua.Forms.Builder;

/// <summary>
/// A form as the designer's editor shows it: an ordered list of fields. <see cref="FromSchema"/> and <see cref="ToSchema"/> go both ways
/// and lose nothing: what the editor does not know is carried along.
/// </summary>
public sealed record FormModel
{
    /// <summary>How models travel between editor and server: camelCase, enums as camelCase strings.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The form's title.</summary>
    public required LocalText Title { get; init; }

    /// <summary>Fields in order.</summary>
    public IReadOnlyList<ModelField> Fields { get; init; } = [];

    /// <summary>What the schema says besides (<c>$defs</c>, <c>x-sections</c>, …); written back unchanged.</summary>
    public JsonObject Rest { get; init; } = [];

    /// <summary>A new form without fields.</summary>
    public static FormModel Empty(LocalText title) => new() { Title = title };

    /// <summary>Reads a schema. Nothing is checked: see <see cref="Check"/>.</summary>
    public static FormModel FromSchema(JsonObject schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return new FormModelReader(schema).Read();
    }

    /// <summary>Writes the schema.</summary>
    public JsonObject ToSchema() => new FormModelWriter(this).Write();

    /// <summary>Findings of the dialect on the schema this gives; pointers lead to <c>/properties/&lt;key&gt;</c>. Two fields with one key are found here.</summary>
    public IReadOnlyList<FormFinding> Check()
    {
        var twice = Fields.GroupBy(f => f.Key, StringComparer.Ordinal).Where(g => g.Count() > 1)
            .Select(g => new FormFinding(FormFindingTexts.DuplicateKey, FormFindingSeverity.Error, FormPath.Child("/properties", g.Key), [g.Key]));
        var values = Fields.Where(f => f.VisibleWhen is { } when && Fields.FirstOrDefault(o => o.Key == when.Field) is { Options.Count: > 0 } other
                && !other.Options.Any(o => o.Value == when.EqualTo.ToString()))
            .Select(f => new FormFinding(FormFindingTexts.UnknownChoice, FormFindingSeverity.Error, FormPath.Child("/properties", f.Key) + "/x-visibleWhen",
                [f.Label.Vi, f.VisibleWhen!.EqualTo.ToString(), f.VisibleWhen.Field]));
        return [.. twice, .. values, .. FormSchema.Parse(ToSchema()).Findings];
    }
}
