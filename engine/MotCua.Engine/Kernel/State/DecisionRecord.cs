using System.Text.Json.Nodes;

namespace MotCua.Engine.Kernel.State;

/// <summary>A decision taken by a table.</summary>
/// <param name="DecisionId">Id in its DMN file.</param>
/// <param name="Result">What it gave.</param>
/// <param name="Explanation">Rules that hit, by decision.</param>
/// <param name="At">When.</param>
public sealed record DecisionRecord(string DecisionId, JsonNode? Result, JsonNode? Explanation, DateTimeOffset At);
