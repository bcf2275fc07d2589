namespace MotCua.Engine.Feel;

/// <summary>true or false.</summary>
public sealed class FeelBoolean : FeelValue
{
    public static readonly FeelBoolean True = new(true);
    public static readonly FeelBoolean False = new(false);

    private FeelBoolean(bool value) => Value = value;

    public bool Value { get; }

    public override FeelTypeKind Kind => FeelTypeKind.Boolean;

    internal static new FeelBoolean Of(bool value) => value ? True : False;

    public override bool Equals(FeelValue? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Value ? 1 : 2;

    public override string ToString() => Value ? "true" : "false";
}
