namespace MotCua.Conformance;

/// <summary>What became of one model.</summary>
/// <param name="File">Path below the suite's folder.</param>
/// <param name="Processes">How many processes it holds.</param>
/// <param name="Refusal">How it was refused, where that was expected.</param>
/// <param name="Why">Why it failed; null when it passed.</param>
internal sealed record ImportResult(string File, int Processes, string? Refusal, string? Why);
