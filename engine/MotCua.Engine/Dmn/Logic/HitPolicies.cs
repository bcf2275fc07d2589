using System.Collections.Immutable;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>What a hit policy makes of the rules that match (DMN 1.5, section 8.2.10): one line each in a table.</summary>
internal static class HitPolicies
{
    private static readonly Dictionary<HitPolicy, Func<Hits, FeelValue>> Table = new()
    {
        [HitPolicy.Unique] = hits => hits.Rules.Length > 1 ? hits.Fail(DmnTexts.SeveralRules) : hits.Values[0],
        [HitPolicy.Any] = hits => hits.Values.Any(v => !v.Equals(hits.Values[0])) ? hits.Fail(DmnTexts.DifferentOutputs) : hits.Values[0],
        [HitPolicy.Priority] = hits => hits.ByPriority()[0],
        [HitPolicy.First] = hits => hits.Values[0],
        [HitPolicy.RuleOrder] = hits => new FeelList(hits.Values),
        [HitPolicy.OutputOrder] = hits => new FeelList(hits.ByPriority()),
        [HitPolicy.Collect] = hits => new FeelList(hits.Values),
        [HitPolicy.CollectSum] = hits => hits.Aggregate("sum"),
        [HitPolicy.CollectMin] = hits => hits.Aggregate("min"),
        [HitPolicy.CollectMax] = hits => hits.Aggregate("max"),
        [HitPolicy.CollectCount] = hits => FeelValue.Of(hits.Values.Length),
    };

    private static readonly Dictionary<(string Policy, string? Aggregation), HitPolicy> Names = new()
    {
        [("UNIQUE", null)] = HitPolicy.Unique,
        [("ANY", null)] = HitPolicy.Any,
        [("PRIORITY", null)] = HitPolicy.Priority,
        [("FIRST", null)] = HitPolicy.First,
        [("RULE ORDER", null)] = HitPolicy.RuleOrder,
        [("OUTPUT ORDER", null)] = HitPolicy.OutputOrder,
        [("COLLECT", null)] = HitPolicy.Collect,
        [("COLLECT", "SUM")] = HitPolicy.CollectSum,
        [("COLLECT", "MIN")] = HitPolicy.CollectMin,
        [("COLLECT", "MAX")] = HitPolicy.CollectMax,
        [("COLLECT", "COUNT")] = HitPolicy.CollectCount,
    };

    /// <summary>The policy that the attributes name; null when there is none such.</summary>
    public static HitPolicy? Find(string? policy, string? aggregation)
        => Names.TryGetValue((policy ?? "UNIQUE", policy == "COLLECT" ? aggregation : null), out var found) ? found : null;

    public static FeelValue Apply(HitPolicy policy, Hits hits) => Table[policy](hits);

    /// <summary>The rules that match (one-based) and their outputs, at least one.</summary>
    internal sealed record Hits(DmnRun Run, string ElementId, ImmutableArray<int> Rules, ImmutableArray<FeelValue> Values, Func<FeelValue, ImmutableArray<int>> Rank)
    {
        public FeelValue Fail(FeelDiagnosticKind kind) => Run.Fail(kind, ElementId, string.Join(", ", Rules));

        /// <summary>By the place of each output in its list of output values, the first output column first.</summary>
        public ImmutableArray<FeelValue> ByPriority()
            => [.. Values.Select(v => (Value: v, Rank: Rank(v))).OrderBy(v => v.Rank, Comparer<ImmutableArray<int>>.Create(CompareRanks)).Select(v => v.Value)];

        public FeelValue Aggregate(string function)
        {
            var value = FeelBuiltins.Find(function)!.Invoke(Run.Feel, default, [], [new FeelList(Values)]);
            Run.Attribute(ElementId);
            return value;
        }

        private static int CompareRanks(ImmutableArray<int> a, ImmutableArray<int> b)
        {
            for (var i = 0; i < a.Length; i++)
            {
                if (a[i] != b[i])
                {
                    return a[i].CompareTo(b[i]);
                }
            }

            return 0;
        }
    }
}
