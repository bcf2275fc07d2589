using MotCua.Engine.Verification.Domains;

namespace MotCua.Engine.Verification.Conditions;

/// <summary>
/// When something holds, said with sets: a path has a value of a set, joined by "all" and "any". There is no "not":
/// sets have complements.
/// </summary>
internal abstract record Formula
{
    public static readonly Formula Always = new AllOf([]);
    public static readonly Formula Never = new AnyOf([]);

    public static Formula All(params ReadOnlySpan<Formula> parts)
    {
        var kept = new List<Formula>();
        foreach (var part in parts)
        {
            if (part is AnyOf { Parts.Count: 0 })
            {
                return Never;
            }

            kept.AddRange(part is AllOf all ? all.Parts : [part]);
        }

        return kept.Count == 1 ? kept[0] : new AllOf(kept);
    }

    public static Formula Any(params ReadOnlySpan<Formula> parts)
    {
        var kept = new List<Formula>();
        foreach (var part in parts)
        {
            if (part is AllOf { Parts.Count: 0 })
            {
                return Always;
            }

            kept.AddRange(part is AnyOf any ? any.Parts : [part]);
        }

        return kept.Count == 1 ? kept[0] : new AnyOf(kept);
    }

    /// <summary>The path's value is one of the set.</summary>
    internal sealed record In(string Path, ValueSet Set) : Formula;

    internal sealed record AllOf(IReadOnlyList<Formula> Parts) : Formula;

    internal sealed record AnyOf(IReadOnlyList<Formula> Parts) : Formula;
}
