using System.Globalization;
using System.Text;
using MotCua.Designer.Checking;
using MotCua.Engine.Model;

namespace MotCua.Designer.Tests.Support;

/// <summary>Writes the page that lists every finding code.</summary>
internal static class FindingsPage
{
    public const string Folder = "engine/docs";
    public const string File = "findings.md";

    /// <summary>Areas in the order of the page: what comes first is read first. An area without a line stands at the end.</summary>
    private static readonly (string Area, string Title)[] Areas =
    [
        ("ZIP", "Zip files"),
        ("BUNDLE", "Files of a bundle"),
        ("FACTS", "Facts and status diagram"),
        ("BPMN", "BPMN: reading and the standard's constraints"),
        ("RUN", "What can be run"),
        ("VER", "Proofs: ways, people, outcomes, time, statuses"),
        ("SND", "Soundness"),
        ("TIM", "Time"),
        ("STA", "Statuses"),
        ("CND", "Conditions"),
        ("TAB", "Decision tables"),
        ("DAT", "Data"),
        ("PPL", "People"),
        ("REF", "References"),
        ("SCN", "Scenarios"),
        ("FORM", "Forms"),
        ("DSGN", "Publishing"),
    ];

    public static string Write()
    {
        var page = new StringBuilder("""
            # Findings

            Everything that checking a procedure can find: in the designer while drawing, at publishing, and by `validate` on the
            command line. Each code has its meaning, an example, and what to do. Codes never change and are never used twice.
            An error refuses publishing; a warning or a remark does not. Vietnamese first, English below it.

            This page is generated from the texts in the code. After a change:
            `MOTCUA_WRITE_DOCS=1 dotnet test tests/MotCua.Designer.Tests --filter FindingsPage`.

            """);
        var groups = FindingCatalogue.All.Values.GroupBy(e => e.Area).ToDictionary(g => g.Key, g => g.ToList());
        var order = Areas.Select(a => a.Area).Where(groups.ContainsKey).Concat(groups.Keys.Except(Areas.Select(a => a.Area)).Order(StringComparer.Ordinal)).ToList();
        page.AppendLine().AppendLine("| Area | Codes |").AppendLine("|---|---|");
        foreach (var area in order)
        {
            page.AppendLine(CultureInfo.InvariantCulture, $"| [{Title(area)}](#{Anchor(Title(area))}) | {groups[area].Count} |");
        }

        foreach (var area in order)
        {
            page.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"## {Title(area)}");
            groups[area].ForEach(entry => Append(page, entry));
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    private static void Append(StringBuilder page, FindingEntry entry)
    {
        page.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"### {entry.Code}").AppendLine();
        Line(page, "", entry.Text);
        Line(page, "*Ví dụ / Example.* ", entry.Example);
        Line(page, "*Cách sửa / Mend.* ", entry.ExampleMend);
    }

    private static void Line(StringBuilder page, string head, LocalText text)
    {
        if (text.Vi.Length > 0)
        {
            page.AppendLine(CultureInfo.InvariantCulture, $"- {head}{Plain(text.Vi)}<br>{Plain(text.In("en"))}");
        }
    }

    // Texts name XML elements; in a page they must not become some.
    private static string Plain(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Title(string area) => Areas.FirstOrDefault(a => a.Area == area).Title ?? area;

    private static string Anchor(string title)
        => string.Concat(title.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c == ' ')).Replace(' ', '-');
}
