namespace MotCua.Engine.Scenarios;

/// <summary>A difference between what a scenario expects and what came of it.</summary>
/// <param name="What">"status", "way", "act 3", ….</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Actual">What came.</param>
public sealed record ScenarioDeviation(string What, string Expected, string Actual);
