namespace MotCua.Engine.Feel;

/// <summary>A number as a FEEL value.</summary>
public sealed class FeelNumberValue(FeelNumber value) : FeelValue
{
    private const int MostKept = 255;

    // Counts and positions are small and frequent.
    private static readonly FeelNumberValue[] Small = [.. Enumerable.Range(0, MostKept + 1).Select(i => new FeelNumberValue(new FeelNumber(i)))];

    public FeelNumber Value { get; } = value;

    public override FeelTypeKind Kind => FeelTypeKind.Number;

    public override bool Equals(FeelValue? other) => other is FeelNumberValue n && n.Value == Value;

    public override int GetHashCode() => Value.GetHashCode();

    public override string ToString() => Value.ToString();

    internal static FeelNumberValue Of(long value) => value is >= 0 and <= MostKept ? Small[value] : new FeelNumberValue(new FeelNumber(value));
}
