using System.Collections.Immutable;

namespace MotCua.Engine.Dmn;

/// <summary>One evaluation of a decision table.</summary>
/// <param name="TableId">Id of the table in the file; null when it has none.</param>
/// <param name="Inputs">Input columns (their labels, else their expressions) and the values looked up.</param>
/// <param name="Rules">Matching rules in table order.</param>
public sealed record DmnTableTrace(string? TableId, ImmutableArray<DmnReading> Inputs, ImmutableArray<DmnRuleHit> Rules)
{
    /// <summary>Matching rules, one-based, in table order.</summary>
    public IEnumerable<int> MatchedRules => Rules.Select(rule => rule.Index);
}
