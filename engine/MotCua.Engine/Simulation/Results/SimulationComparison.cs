namespace MotCua.Engine.Simulation;

/// <summary>Two versions under the same arrivals and the same chance. Differences are second less first.</summary>
/// <param name="First">What the first gave.</param>
/// <param name="Second">What the second gave.</param>
/// <param name="Lead">Mean lead time in working minutes.</param>
/// <param name="P90">What nine in ten take less than, in working minutes.</param>
/// <param name="OnTime">Share on time; null when one of them has no deadline.</param>
/// <param name="Inside">Dossiers under way.</param>
public sealed record SimulationComparison(
    SimulationResult First, SimulationResult Second, Estimate Lead, Estimate P90, Estimate? OnTime, Estimate Inside);
