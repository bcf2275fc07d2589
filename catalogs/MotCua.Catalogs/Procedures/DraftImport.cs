using MotCua.Engine.Model;

namespace MotCua.Catalogs.Procedures;

/// <summary>The answer to an import.</summary>
/// <param name="Draft">The new draft; null when refused.</param>
/// <param name="Findings">Why it was refused.</param>
public sealed record DraftImport(DraftInfo? Draft, IReadOnlyList<Finding> Findings);
