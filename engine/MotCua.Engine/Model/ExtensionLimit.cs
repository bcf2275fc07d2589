namespace MotCua.Engine.Model;

/// <summary>How often and by how much the time limit may be extended.</summary>
/// <param name="Max">Extensions per dossier; at least 1.</param>
/// <param name="Limit">The longest extension; null means no bound.</param>
public sealed record ExtensionLimit(int Max = 1, LimitLength? Limit = null);
