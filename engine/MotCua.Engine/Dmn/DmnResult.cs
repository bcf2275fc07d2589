using System.Collections.Immutable;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>A decision's value, what was noticed on the way, and why it came out so.</summary>
public sealed record DmnResult(FeelValue Value, ImmutableArray<DmnDiagnostic> Diagnostics, DmnExplanation Explanation)
{
    /// <summary>Whether anything beyond a note was noticed.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == FeelSeverity.Error);
}
