namespace MotCua.Engine.Feel;

/// <summary>A value and what was noticed on the way; a null that stems from an error comes with an error diagnostic.</summary>
public sealed record FeelResult(FeelValue Value, IReadOnlyList<FeelDiagnostic> Diagnostics)
{
    /// <summary>Whether anything beyond a note was noticed.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == FeelSeverity.Error);
}
