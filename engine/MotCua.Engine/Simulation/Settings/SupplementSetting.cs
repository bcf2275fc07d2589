namespace MotCua.Engine.Simulation;

/// <summary>How often applicants are asked for more and how long they take.</summary>
/// <param name="Probability">At each step that allows it, 0 to 1.</param>
/// <param name="Wait">Time until the answer in working minutes; null: anything within the time the procedure gives.</param>
public sealed record SupplementSetting(double Probability = 0.1, TimeDistribution? Wait = null);
