using System.Text.Json.Nodes;

namespace MotCua.Engine.Kernel.State;

/// <summary>A decision taken by a table.</summary>
/// <param name="DecisionId">Id in its DMN file.</param>
/// <param name="Result">What it gave.</param>
/// <param name="Explanation">Why: <c>inputs</c> (name to value) and <c>decisions</c>, each after those it requires: id, name, value, rules (one-based) and tables: id, inputs (name, value), rules (index, id).</param>
/// <param name="At">When.</param>
public sealed record DecisionRecord(string DecisionId, JsonNode? Result, JsonNode? Explanation, DateTimeOffset At);
