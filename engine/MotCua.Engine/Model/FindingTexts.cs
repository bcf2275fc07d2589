using System.Text.Json;

namespace MotCua.Engine.Model;

/// <summary>
/// The texts of findings in vi and en. Each area of the engine brings its own table, an embedded file named
/// <c>*.findings.json</c>: <c>{"MC-BPMN-001":{"vi":"…","en":"…","mendVi":"…","mendEn":"…"}}</c> with placeholders
/// <c>{name}</c> that the finding's arguments fill; <c>{element}</c> is the element's id. An entry may hold
/// <c>"example":{"name":"…","nameEn":"…"}</c> where the common ones of <see cref="FindingExamples"/> do not fit.
/// </summary>
public static class FindingTexts
{
    private static readonly Lazy<IReadOnlyDictionary<string, FindingText>> Table = new(Load);

    /// <summary>All codes with a text.</summary>
    public static IReadOnlyDictionary<string, FindingText> All => Table.Value;

    /// <summary>What is wrong and how to mend it, in one language. A code without a text gives the code itself.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">"vi" or "en".</param>
    public static string Format(Finding finding, string language)
    {
        if (!All.TryGetValue(finding.Code, out var text))
        {
            return finding.Code;
        }

        var mend = TextTemplate.Fill(text.Mend.In(language), finding.Args, finding.ElementId, language);
        return TextTemplate.Fill(text.Text.In(language), finding.Args, finding.ElementId, language) + " " + mend;
    }

    /// <summary>Only the sentence that says how to mend it; empty for a code without a text.</summary>
    public static string Mend(Finding finding, string language)
        => All.TryGetValue(finding.Code, out var text) ? TextTemplate.Fill(text.Mend.In(language), finding.Args, finding.ElementId, language) : "";

    /// <summary>Reads a table of texts.</summary>
    /// <param name="json">The content of a <c>*.findings.json</c>.</param>
    /// <exception cref="JsonException">It is not such a table.</exception>
    public static IReadOnlyDictionary<string, FindingText> Read(ReadOnlySpan<byte> json)
        => JsonSerializer.Deserialize<Dictionary<string, Entry>>(json, EngineJson.Strict)!.ToDictionary(
            e => e.Key,
            e => new FindingText(new LocalText(e.Value.Vi, e.Value.En), new LocalText(e.Value.MendVi, e.Value.MendEn)) { Example = e.Value.Example ?? [] },
            StringComparer.Ordinal);

    private static Dictionary<string, FindingText> Load()
    {
        var table = new Dictionary<string, FindingText>(StringComparer.Ordinal);
        foreach (var (_, content) in EmbeddedTables.Named(".findings.json"))
        {
            foreach (var (code, text) in Read(content))
            {
                table.Add(code, text);
            }
        }

        return table;
    }

    private sealed record Entry(string Vi, string En, string MendVi, string MendEn, Dictionary<string, string>? Example = null);
}
