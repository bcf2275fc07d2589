using MotCua.Designer.Checking;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;

namespace MotCua.Designer.Publishing;

/// <summary>What stands for and against publishing a bundle.</summary>
/// <param name="Findings">Everything found, in the order of the checks.</param>
/// <param name="Scenarios">What came of the scenarios.</param>
/// <param name="ProcessFile">Path of the BPMN file; null when the facts cannot be read.</param>
/// <param name="Process">The process; null when it cannot be read.</param>
public sealed record PublishingReport(IReadOnlyList<DesignerFinding> Findings, ScenarioReport Scenarios, string? ProcessFile = null, ProcessDefinition? Process = null)
{
    /// <summary>Whether publishing is refused.</summary>
    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error);
}
