namespace MotCua.Engine.Feel;

/// <summary>An interval; a null end point means unbounded on that side.</summary>
public sealed class FeelRange(FeelValue start, bool startIncluded, FeelValue end, bool endIncluded) : FeelValue
{
    public FeelValue Start { get; } = start;

    public bool StartIncluded { get; } = startIncluded;

    public FeelValue End { get; } = end;

    public bool EndIncluded { get; } = endIncluded;

    /// <summary>Set for <c>(= x)</c> and <c>(!= x)</c>, which no pair of end points can say apart from <c>[x..x]</c>.</summary>
    internal FeelOperator? Test { get; init; }

    public override FeelTypeKind Kind => FeelTypeKind.Range;

    public override bool Equals(FeelValue? other)
        => other is FeelRange r && r.Test == Test && r.StartIncluded == StartIncluded && r.EndIncluded == EndIncluded && r.Start.Equals(Start) && r.End.Equals(End);

    public override int GetHashCode() => HashCode.Combine(Start, StartIncluded, End, EndIncluded);

    public override string ToString()
        => Test is { } test ? "(" + FeelOperators.Symbol(test) + " " + FeelTextWriter.EndPoint(Start) + ")"
            : (StartIncluded ? "[" : "(") + FeelTextWriter.EndPoint(Start) + ".." + FeelTextWriter.EndPoint(End) + (EndIncluded ? "]" : ")");
}
