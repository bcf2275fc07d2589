using MotCua.Engine.Model;
using MotCua.Engine.Verification;

namespace MotCua.Designer.Checking;

/// <summary>Everything found about a bundle.</summary>
/// <param name="Findings">In the order of the checks.</param>
/// <param name="Timing">Steps against the legal limit; null when the process could not be read.</param>
/// <param name="MinutesPerDay">What a working day counts for.</param>
public sealed record CheckReport(IReadOnlyList<DesignerFinding> Findings, LongestWay? Timing, int MinutesPerDay)
{
    /// <summary>Whether publishing would be refused.</summary>
    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error);
}
