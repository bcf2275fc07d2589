namespace MotCua.Engine.Simulation;

/// <summary>The officers of one position in one unit who could do some step.</summary>
/// <param name="Position">Position id; null for people without one.</param>
/// <param name="Unit">Unit id; null for people without one.</param>
/// <param name="UnitName">Its name; null when unknown.</param>
/// <param name="Officers">How many they are.</param>
/// <param name="Utilisation">The share of their working time that they are busy with this procedure.</param>
public sealed record PositionFigures(string? Position, string? Unit, string? UnitName, int Officers, Estimate Utilisation);
