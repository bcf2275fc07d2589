using System.Text.Json.Nodes;
using MotCua.Engine.Model;

namespace MotCua.Forms;

/// <summary>One field of a form as the dialect describes it, with <c>$ref</c> resolved. Immutable after parsing.</summary>
public sealed class FormField
{
    /// <summary>The key in the data; empty for the form itself and for the items of a list.</summary>
    public required string Name { get; init; }

    /// <summary>Path without indexes: <c>owner.name</c>, <c>members[].idNumber</c>; empty for the form itself.</summary>
    public required string Path { get; init; }

    /// <summary>Where it stands in the schema file, as a JSON pointer.</summary>
    public required string SchemaPointer { get; init; }

    /// <summary>What it holds.</summary>
    public required FieldKind Kind { get; init; }

    /// <summary>The widget that shows it; a name of the table <c>Widgets</c>.</summary>
    public required string Widget { get; init; }

    /// <summary>The label (<c>title</c>, <c>x-titleEn</c>); the key when the schema gives none.</summary>
    public required LocalText Title { get; init; }

    /// <summary>The line under the label (<c>description</c>, <c>x-descriptionEn</c>).</summary>
    public LocalText? Description { get; init; }

    /// <summary>Longer help that opens on demand (<c>x-help</c>).</summary>
    public LocalText? Help { get; init; }

    /// <summary>Always required while visible.</summary>
    public bool Required { get; init; }

    /// <summary>Shown but never typed (<c>readOnly</c>, or computed).</summary>
    public bool ReadOnly { get; init; }

    /// <summary>FEEL: shown only when true.</summary>
    public string? VisibleWhen { get; init; }

    /// <summary>FEEL: required when true (and visible).</summary>
    public string? RequiredWhen { get; init; }

    /// <summary>FEEL: the value, computed on the server; never typed.</summary>
    public string? Computed { get; init; }

    /// <summary>The JSON Schema format ("date", "email", "phone", …) or null.</summary>
    public string? Format { get; init; }

    /// <summary>Choices of <c>enum</c> or <c>oneOf</c>; empty when the field is free or takes a catalogue.</summary>
    public IReadOnlyList<FormChoice> Choices { get; init; } = [];

    /// <summary>The catalogue the choices come from (<c>x-catalog</c>, for example <c>staff:an-hoa.kt-ht-dt</c>).</summary>
    public string? Catalog { get; init; }

    /// <summary>Where a first value comes from (<c>x-prefill</c>, for example <c>applicant.name</c>).</summary>
    public string? Prefill { get; init; }

    /// <summary>First value of a new form (<c>default</c>).</summary>
    public JsonNode? Default { get; init; }

    /// <summary>Accepted file endings with the dot, lower case (<c>x-accept</c>); empty means the host's list.</summary>
    public IReadOnlyList<string> Accept { get; init; } = [];

    /// <summary>Largest size of one file in bytes.</summary>
    public long MaxBytes { get; init; } = FormLimits.DefaultFileBytes;

    /// <summary>Most files (Files) or items (List, Choices); null means no stated limit.</summary>
    public int? MaxItems { get; init; }

    /// <summary>Fewest items of a list; 0 by default.</summary>
    public int MinItems { get; init; }

    /// <summary>Longest text in code points, or null.</summary>
    public int? MaxLength { get; init; }

    /// <summary>What the people filling the form call one item (<c>x-itemTitle</c>).</summary>
    public LocalText? ItemTitle { get; init; }

    /// <summary>What to say when <c>pattern</c> does not match (<c>x-patternText</c>).</summary>
    public LocalText? PatternText { get; init; }

    /// <summary>The HTML autocomplete token (<c>x-autocomplete</c>).</summary>
    public string? Autocomplete { get; init; }

    /// <summary>Width of the control: 2, 4, 12, 20 or full (<c>x-width</c>).</summary>
    public string? Width { get; init; }

    /// <summary>Fields of a group (or of the form), in order.</summary>
    public IReadOnlyList<FormField> Fields { get; init; } = [];

    /// <summary>The item of a list; its <see cref="Fields"/> are empty when items are single values.</summary>
    public FormField? Item { get; init; }

    /// <summary>The field's own schema with <c>$ref</c> resolved.</summary>
    public required JsonObject Schema { get; init; }

    /// <summary>The label in a language.</summary>
    public string TitleIn(string language) => Title.In(language);
}
