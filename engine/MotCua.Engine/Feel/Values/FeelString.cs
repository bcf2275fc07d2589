namespace MotCua.Engine.Feel;

/// <summary>A text; compared by code point, counted in code points.</summary>
public sealed class FeelString(string value) : FeelValue
{
    public string Value { get; } = value;

    public override FeelTypeKind Kind => FeelTypeKind.String;

    public override bool Equals(FeelValue? other) => other is FeelString s && string.Equals(s.Value, Value, StringComparison.Ordinal);

    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    public override string ToString() => Value;
}
