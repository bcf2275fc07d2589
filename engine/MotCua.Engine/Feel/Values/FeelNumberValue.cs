namespace MotCua.Engine.Feel;

/// <summary>A number as a FEEL value.</summary>
public sealed class FeelNumberValue(FeelNumber value) : FeelValue
{
    public FeelNumber Value { get; } = value;

    public override FeelTypeKind Kind => FeelTypeKind.Number;

    public override bool Equals(FeelValue? other) => other is FeelNumberValue n && n.Value == Value;

    public override int GetHashCode() => Value.GetHashCode();

    public override string ToString() => Value.ToString();
}
