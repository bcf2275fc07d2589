namespace MotCua.Engine.Model;

/// <summary>A change that mends a finding and that an editor can make at one click.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="ElementId">To which element.</param>
/// <param name="Value">With what: an element kind, an outcome code, minutes, a corrected expression; null when nothing more is needed.</param>
public sealed record QuickMend(QuickMendKind Kind, string ElementId, string? Value = null);
