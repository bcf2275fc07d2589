namespace MotCua.Engine.Model;

/// <summary>A permitted change of status.</summary>
/// <param name="From">The status left; null is the start of the dossier.</param>
/// <param name="To">The status entered.</param>
public sealed record StatusTransition(string? From, string To);
