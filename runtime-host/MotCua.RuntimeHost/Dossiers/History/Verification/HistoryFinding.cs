namespace MotCua.RuntimeHost.Dossiers.History.Verification;

/// <summary>The first thing that is wrong with one dossier, or with a seal.</summary>
/// <param name="Kind">What.</param>
/// <param name="DossierId">Null for a finding about a seal.</param>
/// <param name="Code">The dossier's code, if it is known.</param>
/// <param name="From">First event concerned; null when it is about no event.</param>
/// <param name="To">Last event concerned, when it may be any of several.</param>
/// <param name="Seal">Number of the seal that proves it, or that is wrong.</param>
/// <param name="SealAt">When that seal was made.</param>
public sealed record HistoryFinding(
    FindingKind Kind, string? DossierId = null, string? Code = null, long? From = null, long? To = null, long? Seal = null, DateTimeOffset? SealAt = null);
