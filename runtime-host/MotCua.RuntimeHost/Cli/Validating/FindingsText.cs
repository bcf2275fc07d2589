using MotCua.Designer.Checking;
using MotCua.Designer.Publishing;
using MotCua.Engine.Model;

namespace MotCua.RuntimeHost.Cli.Validating;

/// <summary>
/// Findings for people: <c>file:line: severity code element: text</c>, then what to do and the way to the fault step by step;
/// errors first.
/// </summary>
internal static class FindingsText
{
    /// <summary>A whole report with its scenarios.</summary>
    public static void Print(PublishingReport report, TextWriter output, string language)
    {
        Print(report.Findings, output, language);
        var en = language == "en";
        foreach (var scenario in report.Scenarios.Outcomes)
        {
            var word = (scenario.Passed, en) switch { (true, true) => "passed", (true, _) => "đạt", (false, true) => "failed", _ => "không đạt" };
            output.WriteLine($"{word,-10} {scenario.Name.In(language)}");
        }

        if (report.Scenarios.Coverage is { } coverage)
        {
            var failed = report.Scenarios.Outcomes.Count(o => !o.Passed);
            output.WriteLine(en
                ? $"{report.Scenarios.Outcomes.Count} scenarios, {failed} failed; they take {coverage.Covered} of {coverage.Total} flows."
                : $"{report.Scenarios.Outcomes.Count} kịch bản, {failed} không đạt; đi qua {coverage.Covered} trên {coverage.Total} đường.");
        }
    }

    /// <summary>Findings and their sum.</summary>
    public static void Print(IReadOnlyList<DesignerFinding> findings, TextWriter output, string language)
    {
        foreach (var finding in findings.OrderByDescending(f => f.Severity))
        {
            Print(finding, output, language);
        }

        int Count(Severity severity) => findings.Count(f => f.Severity == severity);
        var (errors, warnings, notes) = (Count(Severity.Error), Count(Severity.Warning), Count(Severity.Info));
        output.WriteLine((errors + warnings + notes, language) switch
        {
            (0, "en") => "Nothing found.",
            (0, _) => "Không có lỗi.",
            (_, "en") => $"{errors} errors, {warnings} warnings, {notes} remarks.",
            _ => $"{errors} lỗi, {warnings} cảnh báo, {notes} ghi chú.",
        });
    }

    private static void Print(DesignerFinding finding, TextWriter output, string language)
    {
        var en = language == "en";
        var place = finding.File is null ? "" : finding.Line is { } line ? $"{finding.File}:{line}: " : $"{finding.File}: ";
        var element = finding.ElementName?.In(language) ?? finding.ElementId;
        output.WriteLine($"{place}{Word(finding.Severity, en)} {finding.Code}{(element is null ? "" : " " + element)}: {finding.Text.In(language)}");
        if (finding.Mend.In(language) is { Length: > 0 } mend)
        {
            output.WriteLine($"    {(en ? "Mend" : "Cách sửa")}: {mend}");
        }

        if (finding.Trace is { } trace)
        {
            output.WriteLine(en ? "    The way there:" : "    Đường dẫn đến đó:");
            for (var i = 0; i < trace.Steps.Count; i++)
            {
                output.WriteLine($"    {i + 1,3}. {trace.Steps[i].Sentence.In(language)}");
            }
        }
    }

    private static string Word(Severity severity, bool en) => (severity, en) switch
    {
        (Severity.Error, true) => "error",
        (Severity.Error, _) => "lỗi",
        (Severity.Warning, true) => "warning",
        (Severity.Warning, _) => "cảnh báo",
        (_, true) => "remark",
        _ => "ghi chú",
    };
}
