namespace MotCua.Engine.Simulation;

/// <summary>How long dossiers take from submission to their end, in minutes.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="Median">Half take less.</param>
/// <param name="P90">Nine in ten take less.</param>
public sealed record LeadTime(Estimate Mean, Estimate Median, Estimate P90);
