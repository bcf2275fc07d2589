namespace MotCua.Engine.Simulation;

/// <summary>What kept dossiers from going on.</summary>
/// <param name="ElementId">Where.</param>
/// <param name="Name">Its name.</param>
/// <param name="Code">Code of the incident or refusal.</param>
/// <param name="Count">Dossiers, all replications together.</param>
public sealed record SimulatedTrouble(string ElementId, string Name, string Code, int Count);
