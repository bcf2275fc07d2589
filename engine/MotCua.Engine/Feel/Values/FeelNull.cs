namespace MotCua.Engine.Feel;

/// <summary>FEEL's null.</summary>
public sealed class FeelNull : FeelValue
{
    internal static readonly FeelNull Instance = new();

    private FeelNull() { }

    public override FeelTypeKind Kind => FeelTypeKind.Null;

    public override bool Equals(FeelValue? other) => other is FeelNull;

    public override int GetHashCode() => 0;

    public override string ToString() => "null";
}
