namespace MotCua.Conformance.Betsy;

/// <summary>How a run went.</summary>
/// <param name="Case">The run.</param>
/// <param name="Passed">Whether it was deployed and did what was expected.</param>
/// <param name="Refused">Why the engine does not run it, element by element; null when it was deployed.</param>
/// <param name="Trace">What happened.</param>
internal sealed record BetsyResult(BetsyCase Case, bool Passed, string? Refused, IReadOnlyList<string> Trace);
