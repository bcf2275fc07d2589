using System.Text.Json.Nodes;

namespace MotCua.Forms;

/// <summary>What an evaluation may know besides the data. Everything is given; nothing is looked up.</summary>
public sealed record FormEnvironment
{
    /// <summary>Further names expressions see: <c>applicant</c>, <c>dossier</c>, <c>steps</c>, <c>decisions</c>.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Names { get; init; } = new Dictionary<string, JsonNode?>();

    /// <summary>Choices of the catalogues the form names; null leaves catalogue values unchecked.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FormChoice>>? Catalogs { get; init; }

    /// <summary>Uploaded files by attachment id; null leaves files unchecked.</summary>
    public IReadOnlyDictionary<string, FormAttachment>? Attachments { get; init; }

    /// <summary>Domain time, for <c>today()</c> and <c>now()</c>.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The choices of a field: its own, or those of its catalogue.</summary>
    public IReadOnlyList<FormChoice> ChoicesOf(FormField field) =>
        field.Catalog is { } name && Catalogs is not null && Catalogs.TryGetValue(name, out var choices) ? choices : field.Choices;
}
