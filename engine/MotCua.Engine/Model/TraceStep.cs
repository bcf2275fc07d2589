namespace MotCua.Engine.Model;

/// <summary>One step of a <see cref="Trace"/>: something from outside happens, and all that follows from it by itself.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="ElementId">The element it happens to: the step completed, the event that happens, the start.</param>
public sealed record TraceStep(TraceStepKind Kind, string ElementId)
{
    /// <summary>The outcome chosen, or the code of the error; null where there is none.</summary>
    public string? Choice { get; init; }

    /// <summary>Which of several strands at the element, counted from 0 in the order they came.</summary>
    public int Strand { get; init; }

    /// <summary>Sequence flows taken by it, in the order taken.</summary>
    public IReadOnlyList<string> Flows { get; init; } = [];

    /// <summary>Elements where strands are after it; an element is named once for each of its strands.</summary>
    public IReadOnlyList<string> Tokens { get; init; } = [];

    /// <summary>Conditions the step supposes, by the id of the flow or element that asks, in the order asked.</summary>
    public IReadOnlyList<TraceAssumption> Assumed { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(TraceStep? other)
        => other is not null && (Kind, ElementId, Choice, Strand) == (other.Kind, other.ElementId, other.Choice, other.Strand)
            && Flows.SequenceEqual(other.Flows) && Tokens.SequenceEqual(other.Tokens) && Assumed.SequenceEqual(other.Assumed);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, ElementId, Choice, Strand, Flows.Count, Tokens.Count);
}
