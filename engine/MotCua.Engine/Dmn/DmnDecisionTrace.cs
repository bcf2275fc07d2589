using System.Collections.Immutable;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>One decision of an explanation.</summary>
/// <param name="Tables">Its decision tables in the order evaluated; empty for other logic.</param>
public sealed record DmnDecisionTrace(string DecisionId, string Name, FeelValue Value, ImmutableArray<DmnTableTrace> Tables);
