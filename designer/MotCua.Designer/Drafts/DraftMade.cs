using MotCua.Catalogs.Procedures;

namespace MotCua.Designer.Drafts;

/// <summary>The answer to making a draft.</summary>
/// <param name="Draft">The draft; null when refused.</param>
/// <param name="Refusal">Why; null when made.</param>
public sealed record DraftMade(DraftInfo? Draft, DraftRefusal? Refusal);
