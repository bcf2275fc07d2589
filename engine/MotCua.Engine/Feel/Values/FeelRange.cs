namespace MotCua.Engine.Feel;

/// <summary>An interval; a null end point means unbounded on that side.</summary>
public sealed class FeelRange(FeelValue start, bool startIncluded, FeelValue end, bool endIncluded) : FeelValue
{
    public FeelValue Start { get; } = start;

    public bool StartIncluded { get; } = startIncluded;

    public FeelValue End { get; } = end;

    public bool EndIncluded { get; } = endIncluded;

    public override FeelTypeKind Kind => FeelTypeKind.Range;

    public override bool Equals(FeelValue? other)
        => other is FeelRange r && r.StartIncluded == StartIncluded && r.EndIncluded == EndIncluded && r.Start.Equals(Start) && r.End.Equals(End);

    public override int GetHashCode() => HashCode.Combine(Start, StartIncluded, End, EndIncluded);

    public override string ToString()
        => (StartIncluded ? "[" : "(") + FeelTextWriter.EndPoint(Start) + ".." + FeelTextWriter.EndPoint(End) + (EndIncluded ? "]" : ")");
}
