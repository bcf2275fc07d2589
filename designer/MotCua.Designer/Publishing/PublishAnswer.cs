using MotCua.Catalogs.Procedures;
using MotCua.Designer.Checking;

namespace MotCua.Designer.Publishing;

/// <summary>The answer to publishing a draft.</summary>
/// <param name="Outcome">What became of it; null when the draft is missing or somebody saved meanwhile.</param>
/// <param name="Version">The version; null when there is none.</param>
/// <param name="Findings">Everything found.</param>
/// <param name="Draft">The draft as it now is; null when it is missing.</param>
public sealed record PublishAnswer(PublishOutcome? Outcome, ProcedureVersion? Version, IReadOnlyList<DesignerFinding> Findings, DraftInfo? Draft);
