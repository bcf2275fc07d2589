using MotCua.Engine.Feel;

namespace MotCua.Engine.Verification.Domains;

/// <summary>What a field, an outcome or a column can hold.</summary>
/// <param name="Values">The values; null belongs to it only where it may be absent.</param>
public sealed record Domain(ValueSet Values)
{
    /// <summary>Anything at all, of which nothing is known.</summary>
    public static readonly Domain Anything = new(ValueSet.All) { IsExact = false };

    /// <summary>Only multiples of this count among the numbers; null: all numbers do.</summary>
    public FeelNumber? Step { get; init; }

    /// <summary>
    /// Whether each of the values can really come: false where a pattern, a catalogue or an unknown type narrows them in
    /// a way that sets do not say. An example out of an inexact domain may be impossible.
    /// </summary>
    public bool IsExact { get; init; } = true;

    /// <summary>The part of a set that this domain can hold.</summary>
    public ValueSet Restrict(ValueSet set)
    {
        var both = Values.Intersect(set);
        return Step is { } step ? both.OnGrid(step) : both;
    }

    /// <summary>This domain without the values outside a set.</summary>
    public Domain Within(ValueSet set) => this with { Values = Restrict(set) };

    /// <summary>This domain and that one: what both allow.</summary>
    public Domain And(Domain other)
        => new(Values.Intersect(other.Values)) { Step = Step ?? other.Step, IsExact = (IsExact || Values.Includes(other.Values)) && (other.IsExact || other.Values.Includes(Values)) };
}
