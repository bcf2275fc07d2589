using MotCua.Engine.Model;

namespace MotCua.Catalogs.Procedures;

/// <summary>The answer to a publication.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Version">The version; null when refused.</param>
/// <param name="Findings">Everything found, warnings too.</param>
public sealed record PublishResult(PublishOutcome Outcome, ProcedureVersion? Version, IReadOnlyList<Finding> Findings);
