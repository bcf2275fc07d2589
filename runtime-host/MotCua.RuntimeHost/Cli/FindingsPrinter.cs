using MotCua.Engine.Model;

namespace MotCua.RuntimeHost.Cli;

/// <summary>Findings as lines: severity, code, place, text with the way to mend it.</summary>
internal static class FindingsPrinter
{
    /// <summary>Prints all, errors first, and says whether any is an error.</summary>
    public static bool Print(IEnumerable<Finding> findings, TextWriter output, string language = "vi")
    {
        var all = findings.OrderBy(finding => finding.Severity switch { Severity.Error => 0, Severity.Warning => 1, _ => 2 }).ToList();
        foreach (var finding in all)
        {
            var place = string.Join(" ", new[]
            {
                finding.File is null ? null : finding.Line is null ? finding.File : $"{finding.File}:{finding.Line}",
                finding.ElementId,
            }.Where(part => part is not null));
            output.WriteLine($"{Word(finding.Severity),-8} {finding.Code}  {(place.Length == 0 ? "" : $"[{place}] ")}{FindingTexts.Format(finding, language)}");
        }

        var errors = all.Count(finding => finding.Severity == Severity.Error);
        var warnings = all.Count(finding => finding.Severity == Severity.Warning);
        output.WriteLine(errors == 0 && warnings == 0 ? "Không có lỗi." : $"{errors} lỗi, {warnings} cảnh báo.");
        return errors > 0;
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "lỗi",
        Severity.Warning => "cảnh báo",
        _ => "ghi chú",
    };
}
