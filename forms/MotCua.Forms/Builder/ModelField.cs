using System.Text.Json.Nodes;
using MotCua.Engine.Model;

namespace MotCua.Forms.Builder;

/// <summary>One field in the form editor.</summary>
public sealed record ModelField
{
    /// <summary>The key in the data.</summary>
    public required string Key { get; init; }

    /// <summary>What kind of field.</summary>
    public required ModelFieldKind Kind { get; init; }

    /// <summary>The label.</summary>
    public required LocalText Label { get; init; }

    /// <summary>The line under the label, or null.</summary>
    public LocalText? Help { get; init; }

    /// <summary>Whether an answer must be given while the field is shown.</summary>
    public bool Required { get; init; }

    /// <summary>Choices, for the two kinds of choice.</summary>
    public IReadOnlyList<ModelChoice> Options { get; init; } = [];

    /// <summary>Smallest number, shortest text (code points) or fewest choices, by kind; null for none.</summary>
    public decimal? Min { get; init; }

    /// <summary>Largest number, longest text, most choices or most files, by kind; null for none.</summary>
    public decimal? Max { get; init; }

    /// <summary>Files: largest size of one file in bytes; null for the usual 5 MB.</summary>
    public long? MaxBytes { get; init; }

    /// <summary>Files: accepted endings with the dot; empty for the usual ones.</summary>
    public IReadOnlyList<string> Accept { get; init; } = [];

    /// <summary>Person: the catalogue, for example <c>staff:an-hoa</c>.</summary>
    public string? Catalog { get; init; }

    /// <summary>The one simple condition, or null.</summary>
    public ModelCondition? VisibleWhen { get; init; }

    /// <summary>A condition written by hand that the editor cannot show as a simple one; kept as it is unless <see cref="VisibleWhen"/> is set.</summary>
    public string? VisibleWhenText { get; init; }

    /// <summary>What the schema says besides; written back unchanged. Empty for a new field.</summary>
    public JsonObject Rest { get; init; } = [];
}
