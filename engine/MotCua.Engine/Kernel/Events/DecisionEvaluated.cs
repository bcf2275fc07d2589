using MotCua.Engine.Kernel.State;
using System.Text.Json.Nodes;

namespace MotCua.Engine.Kernel.Events;

/// <summary>A decision was taken by a table.</summary>
/// <param name="ElementId">The element.</param>
/// <param name="DecisionId">Id in its DMN file.</param>
/// <param name="Result">What it gave.</param>
/// <param name="Explanation">Why: <c>inputs</c> (name to value) and <c>decisions</c>, each after those it requires: id, name, value, rules (one-based) and tables: id, inputs (name, value), rules (index, id).</param>
public sealed record DecisionEvaluated(string ElementId, string DecisionId, JsonNode? Result, JsonNode? Explanation) : DossierEvent
{
    internal override DossierState ApplyTo(DossierState state)
    {
        var taken = new DecisionRecord(DecisionId, Result, Explanation, At);
        return state with { Decisions = state.Decisions.Set(ElementId, taken).Set(DecisionId, taken) };
    }
}
