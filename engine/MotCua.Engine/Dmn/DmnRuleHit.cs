namespace MotCua.Engine.Dmn;

/// <summary>A rule that matched.</summary>
/// <param name="Index">Its place in the table, one-based.</param>
/// <param name="Id">Its id in the file; null when it has none.</param>
public sealed record DmnRuleHit(int Index, string? Id);
