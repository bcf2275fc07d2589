namespace MotCua.Engine.Simulation;

/// <summary>How many officers hold a candidate key, instead of those of the organisation.</summary>
/// <param name="Number">1 or more; null leaves those of the organisation.</param>
/// <param name="Share">The part of their working time that they have for this procedure, above 0 and at most 1.</param>
public sealed record OfficerSetting(int? Number, double Share = 1);
