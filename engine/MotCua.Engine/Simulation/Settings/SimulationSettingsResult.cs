namespace MotCua.Engine.Simulation;

/// <summary>What came of reading settings.</summary>
/// <param name="Settings">The settings; null when there are problems.</param>
/// <param name="Problems">All that is wrong, in the order of the text.</param>
public sealed record SimulationSettingsResult(SimulationSettings? Settings, IReadOnlyList<SimulationProblem> Problems);
