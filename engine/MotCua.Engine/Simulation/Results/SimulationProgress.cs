namespace MotCua.Engine.Simulation;

/// <summary>How far a simulation is.</summary>
/// <param name="Replication">The one under way, from 1.</param>
/// <param name="Replications">All.</param>
/// <param name="Through">Counted dossiers of it that are through.</param>
/// <param name="Dossiers">Counted dossiers of one replication.</param>
public sealed record SimulationProgress(int Replication, int Replications, int Through, int Dossiers);
