namespace MotCua.Engine.Simulation.Running;

/// <summary>What the replications of one procedure counted.</summary>
internal sealed record SimulationRun(SimulationModel Model, IReadOnlyList<Tally> Tallies, IReadOnlyList<SimulatedOfficer> Officers, bool Complete);
