using System.Collections.Immutable;

namespace MotCua.Engine.Dmn;

/// <summary>One evaluation of a decision table.</summary>
/// <param name="Inputs">Input expressions and their values.</param>
/// <param name="MatchedRules">Matching rules, one-based, in table order.</param>
public sealed record DmnTableTrace(string? TableId, ImmutableArray<DmnReading> Inputs, ImmutableArray<int> MatchedRules);
