using MotCua.Engine.Model;
using MotCua.Engine.Scenarios;

namespace MotCua.Designer.Checking;

/// <summary>What came of all scenarios of a bundle.</summary>
/// <param name="Outcomes">One per scenario, in the order of the files; empty when the bundle does not compile.</param>
/// <param name="Coverage">Which flows they take; null when the bundle does not compile.</param>
/// <param name="Findings">Those that fail, as errors; what they leave out, as warning or remark.</param>
public sealed record ScenarioReport(IReadOnlyList<ScenarioOutcome> Outcomes, ScenarioCoverage? Coverage, IReadOnlyList<DesignerFinding> Findings)
{
    /// <summary>Of a bundle that does not compile.</summary>
    public static ScenarioReport None { get; } = new([], null, []);

    /// <summary>Whether a scenario does not come out.</summary>
    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error);
}
