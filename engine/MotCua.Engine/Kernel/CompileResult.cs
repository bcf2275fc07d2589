using MotCua.Engine.Model;

namespace MotCua.Engine.Kernel;

/// <summary>What compiling a bundle gave.</summary>
/// <param name="Procedure">The procedure; null when a finding of severity error keeps it from running.</param>
/// <param name="Findings">All findings of the three gates, in the order of the files.</param>
public sealed record CompileResult(CompiledProcedure? Procedure, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether any finding is an error.</summary>
    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error);
}
