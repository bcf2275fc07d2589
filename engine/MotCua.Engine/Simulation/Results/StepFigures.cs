namespace MotCua.Engine.Simulation;

/// <summary>One step; times in working minutes.</summary>
/// <param name="Id">Element id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Count">How often it was done per replication, mean.</param>
/// <param name="Waiting">From when it could be done until somebody began, per piece of work.</param>
/// <param name="Service">Time at work, per piece of work.</param>
/// <param name="QueueLength">Pieces of work that wait, mean over working time.</param>
/// <param name="Late">Share of the work done after the step's deadline.</param>
public sealed record StepFigures(string Id, string Name, double Count, Estimate Waiting, Estimate Service, Estimate QueueLength, Estimate Late);
