using System.Text.Json;
using MotCua.Engine.Model;

namespace MotCua.Designer.Checking;

/// <summary>Texts of what the designer itself finds, <c>Texts/designer.findings.json</c>, written as the engine's are.</summary>
internal static class DesignerTexts
{
    private static readonly Lazy<IReadOnlyDictionary<string, FindingText>> Table = new(() => FindingTexts.Read(Embedded("designer.findings.json")));

    /// <summary>All codes with their texts.</summary>
    public static IReadOnlyDictionary<string, FindingText> All => Table.Value;

    /// <summary>A finding of one of these codes; <paramref name="args"/> fill the placeholders.</summary>
    public static DesignerFinding Finding(string code, Severity severity, string tab, string? element, string? file, params (string Name, string? Value)[] args)
    {
        var text = All[code];
        var values = args.ToDictionary(a => a.Name, a => a.Value ?? "", StringComparer.Ordinal);
        return new DesignerFinding(code, severity, tab, element, file, text.FillText(values, element), text.FillMend(values, element), []);
    }

    /// <summary>A file of <c>Checking/Texts</c>.</summary>
    public static byte[] Embedded(string name)
    {
        using var stream = typeof(DesignerTexts).Assembly.GetManifestResourceStream($"MotCua.Designer.Checking.Texts.{name}")!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    /// <summary>Example arguments of the forms' findings, by code and place.</summary>
    public static IReadOnlyDictionary<string, string[]> FormExamples { get; }
        = JsonSerializer.Deserialize<Dictionary<string, string[]>>(Embedded("forms.examples.json"))!;
}
