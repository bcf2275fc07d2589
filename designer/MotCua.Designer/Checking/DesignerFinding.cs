using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;

namespace MotCua.Designer.Checking;

/// <summary>A finding as the designer shows it, of whatever part of the product found it.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Severity">How grave.</param>
/// <param name="Tab">Where it is mended: a tab of the designer.</param>
/// <param name="ElementId">The element concerned; null when it is none.</param>
/// <param name="File">The file concerned; null when it is none.</param>
/// <param name="Text">What is wrong.</param>
/// <param name="Mend">What to do; may be empty.</param>
/// <param name="Path">Ids of the elements on the way it speaks of.</param>
public sealed record DesignerFinding(
    string Code,
    Severity Severity,
    string Tab,
    string? ElementId,
    string? File,
    LocalText Text,
    LocalText Mend,
    IReadOnlyList<string> Path)
{
    /// <summary>The way to a fault of behaviour, ready to be played; null for what is wrong without running.</summary>
    public DesignerTrace? Trace { get; init; }

    /// <summary>Changes that mend it at one click, the most obvious first.</summary>
    public IReadOnlyList<QuickMend> Mends { get; init; } = [];

    /// <summary>Line in the file, from 1: where it was found, else where the element stands; null when neither is known.</summary>
    public int? Line { get; init; }

    /// <summary>Column in that line, from 1; null when not known.</summary>
    public int? Column { get; init; }

    /// <summary>What the element is called in a sentence; null when there is none in the process.</summary>
    public LocalText? ElementName { get; init; }

    /// <summary>A finding of the engine.</summary>
    /// <param name="finding">What was found.</param>
    /// <param name="process">The process its trace runs through; null leaves the trace out.</param>
    public static DesignerFinding Of(Finding finding, ProcessDefinition? process = null)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var mend = new LocalText(FindingTexts.Mend(finding, "vi"), FindingTexts.Mend(finding, "en"));
        return new DesignerFinding(
            finding.Code,
            finding.Severity,
            FindingTabs.Of(finding.File, finding.Code),
            finding.ElementId,
            finding.File,
            new LocalText(Without(FindingTexts.Format(finding, "vi"), mend.Vi), Without(FindingTexts.Format(finding, "en"), mend.En!)),
            mend,
            finding.Path)
        {
            Trace = process is null ? null : DesignerTrace.Of(finding.Trace, process),
            Mends = finding.Mends,
            Line = finding.Line ?? PlaceOf(finding.ElementId, process).Line,
            Column = finding.Line is null ? PlaceOf(finding.ElementId, process).Column : finding.Column,
            ElementName = process is not null && IsOf(finding.ElementId, process) ? ElementWords.Of(finding.ElementId, process) : null,
        };
    }

    private static bool IsOf(string? element, ProcessDefinition process) => element is not null && (element == process.Id || process.Find(element) is not null || process.Flows.ContainsKey(element));

    private static (int? Line, int? Column) PlaceOf(string? element, ProcessDefinition? process)
        => process?.Find(element) is { } node ? (node.Line, node.Column)
            : element is not null && process?.Flows.GetValueOrDefault(element) is { } flow ? (flow.Line, flow.Column)
            : (null, null);

    private static string Without(string whole, string mend)
        => mend.Length > 0 && whole.EndsWith(mend, StringComparison.Ordinal) ? whole[..^mend.Length].TrimEnd() : whole;
}
