using MotCua.Engine.Dmn;
using MotCua.Engine.Verification.Conditions;
using MotCua.Engine.Verification.Domains;

namespace MotCua.Engine.Verification.Tables;

/// <summary>
/// What a decision table leaves open and where it contradicts itself, computed exactly for all values that its columns
/// can hold and judged by its hit policy (DMN 1.5, section 8.2.10). What is not known exactly is said to be so.
/// How to read it: <c>engine/docs/decision-tables.md</c>.
/// </summary>
public sealed record TableAnalysis
{
    /// <summary>Id of the decision (or knowledge model) that the table belongs to.</summary>
    public required string DecisionId { get; init; }

    /// <summary>Its name.</summary>
    public required string DecisionName { get; init; }

    /// <summary>The hit policy, for example <c>UNIQUE</c> or <c>COLLECT SUM</c>.</summary>
    public required string HitPolicy { get; init; }

    /// <summary>Line of the table in its file, from 1; null when not known.</summary>
    public int? Line { get; init; }

    /// <summary>Lines of the rules, in order.</summary>
    public IReadOnlyList<int?> RuleLines { get; init; } = [];

    /// <summary>
    /// Whether some values match no rule and get nothing: no default output, and a policy that gives one value. Unknown
    /// where it depends on cells that are not understood or was too much work.
    /// </summary>
    public Satisfiability HasGaps { get; init; }

    /// <summary>Some of the gaps; no two share values.</summary>
    public IReadOnlyList<TableGap> Gaps { get; init; } = [];

    /// <summary>Pairs of rules that contradict the policy; at most <see cref="TableLimits.Named"/> of them.</summary>
    public IReadOnlyList<TableOverlap> Overlaps { get; init; } = [];

    /// <summary>Whether overlaps were looked for; false for a table of too many rules.</summary>
    public bool OverlapsDecided { get; init; } = true;

    /// <summary>How many such pairs there are.</summary>
    public int OverlapCount { get; init; }

    /// <summary>Pairs that may overlap: a cell of one of them is not understood.</summary>
    public int PossibleOverlaps { get; init; }

    /// <summary>Rules that never decide because others hide them (First, Priority).</summary>
    public IReadOnlyList<HiddenRule> Hidden { get; init; } = [];

    /// <summary>Cells that no value their column can hold ever matches, so that their rule never matches.</summary>
    public IReadOnlyList<TableCell> NeverMatching { get; init; } = [];

    /// <summary>Cells that speak of values of another kind than their column holds.</summary>
    public IReadOnlyList<TableCell> WrongKind { get; init; } = [];

    /// <summary>Labels of columns that can hold nothing: what they declare contradicts the field they read.</summary>
    public IReadOnlyList<string> EmptyColumns { get; init; } = [];

    /// <summary>Cells that are not understood: gaps and overlaps that hang on them are not decided.</summary>
    public IReadOnlyList<TableCell> NotUnderstood { get; init; } = [];

    /// <summary>Rules that repeat an earlier one, conditions and outputs alike: (rule, the earlier one), from 1.</summary>
    public IReadOnlyList<(int Rule, int Earlier)> Duplicates { get; init; } = [];

    /// <summary>For Priority and Output order: outputs that stand in no list of output values, so that they have no priority.</summary>
    public IReadOnlyList<TableCell> WithoutPriority { get; init; } = [];

    /// <summary>Whether something was left out because it was too much work.</summary>
    public bool IsCutShort { get; init; }

    /// <summary>Analyses all decision tables of a model, those inside other expressions included.</summary>
    /// <param name="model">The model.</param>
    /// <param name="domains">What the fields can hold that decisions read; null: only what the model itself says.</param>
    /// <param name="limits">How much work it may be.</param>
    public static IReadOnlyList<TableAnalysis> Of(DmnModel model, PathDomains? domains = null, TableLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        return [.. model.Tables.Select(t => new TableAnalyst(t.Element, t.Table, domains, limits ?? TableLimits.Default).Analyse())];
    }
}
