namespace MotCua.Engine.Model;

/// <summary>What reading a zip gave.</summary>
/// <param name="Bundle">The bundle; null when the zip was refused.</param>
/// <param name="Findings">Why it was refused.</param>
public sealed record BundleZipResult(ProcedureBundle? Bundle, IReadOnlyList<Finding> Findings);
