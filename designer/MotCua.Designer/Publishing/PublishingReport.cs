using MotCua.Designer.Checking;
using MotCua.Engine.Model;

namespace MotCua.Designer.Publishing;

/// <summary>What stands for and against publishing a bundle.</summary>
/// <param name="Findings">Everything found, in the order of the checks.</param>
/// <param name="Scenarios">What came of the scenarios.</param>
public sealed record PublishingReport(IReadOnlyList<DesignerFinding> Findings, ScenarioReport Scenarios)
{
    /// <summary>Whether publishing is refused.</summary>
    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error);
}
