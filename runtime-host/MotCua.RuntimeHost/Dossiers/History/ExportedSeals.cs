namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>Seals read from files.</summary>
/// <param name="PublicKey">The key the files name; good against slips, not against whoever wrote the files.</param>
/// <param name="Seals">By number.</param>
public sealed record ExportedSeals(string? PublicKey, IReadOnlyList<(HistorySeal Seal, IReadOnlyList<SealedHead> Heads)> Seals);
