using System.Globalization;
using MotCua.Engine.Model;
using MotCua.Forms;

namespace MotCua.Designer.Checking;

/// <summary>Every finding that checking a procedure can give: those of the engine, of the forms and of the designer.</summary>
public static class FindingCatalogue
{
    private const string ExampleElement = "tiepNhan";

    private static readonly Lazy<IReadOnlyDictionary<string, FindingEntry>> Table = new(() => FindingTexts.All.Concat(DesignerTexts.All)
        .Select(t => Entry(t.Key, t.Value))
        .Concat(FormFindingTexts.Table.Select(t => Entry(t.Key, t.Value)))
        .OrderBy(e => e.Code, StringComparer.Ordinal)
        .ToDictionary(e => e.Code, StringComparer.Ordinal));

    /// <summary>All entries by code, in the order of the codes.</summary>
    public static IReadOnlyDictionary<string, FindingEntry> All => Table.Value;

    /// <summary>Codes of which the example still has an empty place, with the names of the places.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> WithoutExample { get; } = FindingTexts.All.Concat(DesignerTexts.All)
        .Select(t => (Code: t.Key, Missing: FindingExamples.Missing(t.Value)))
        .Concat(FormFindingTexts.Table.Keys.Where(code => !DesignerTexts.FormExamples.ContainsKey(code)).Select(code => (Code: code, Missing: (IReadOnlyList<string>)["forms.examples.json"])))
        .Where(t => t.Missing.Count > 0)
        .ToDictionary(t => t.Code, t => t.Missing, StringComparer.Ordinal);

    private static FindingEntry Entry(string code, FindingText text)
    {
        var args = FindingExamples.ArgumentsOf(text);
        var element = args.GetValueOrDefault("element", ExampleElement);
        return new FindingEntry(code, text.Text, text.Mend, text.FillText(args, element), text.FillMend(args, element));
    }

    // The forms' texts say what is wrong and how to mend it in one: the last sentence is the mend.
    private static FindingEntry Entry(string code, LocalText text)
    {
        var (vi, en) = (Split(text.Vi), Split(text.In("en")));
        object[] args = [.. DesignerTexts.FormExamples.GetValueOrDefault(code, [])];
        return new FindingEntry(
            code,
            new LocalText(vi.Text, en.Text),
            new LocalText(vi.Mend, en.Mend),
            new LocalText(Fill(vi.Text, args), Fill(en.Text, args)),
            new LocalText(Fill(vi.Mend, args), Fill(en.Mend, args)));
    }

    private static (string Text, string Mend) Split(string text)
    {
        var at = Math.Max(text.LastIndexOf(". ", StringComparison.Ordinal), text.LastIndexOf("} ", StringComparison.Ordinal));
        return at < 0 ? (text, "") : (text[..(at + 1)], text[(at + 2)..]);
    }

    private static string Fill(string text, object[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            text = text.Replace(string.Create(CultureInfo.InvariantCulture, $"{{{i}}}"), (string)args[i], StringComparison.Ordinal);
        }

        return text;
    }
}
