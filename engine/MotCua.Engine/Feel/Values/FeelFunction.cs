namespace MotCua.Engine.Feel;

/// <summary>A function value: a built-in, a user-defined function or a business knowledge model.</summary>
public sealed class FeelFunction : FeelValue
{
    internal FeelFunction(string name, IReadOnlyList<FeelParameter> parameters, FeelFunctionBody body)
    {
        Name = name;
        Parameters = parameters;
        Body = body;
    }

    /// <summary>The name it was defined under; empty for an anonymous function.</summary>
    public string Name { get; }

    public IReadOnlyList<FeelParameter> Parameters { get; }

    /// <summary>The declared result type; Any when none was declared.</summary>
    public FeelType ResultType { get; init; } = FeelType.Any;

    internal FeelFunctionBody Body { get; }

    /// <summary>For a built-in its overloads: named arguments choose among them.</summary>
    internal FeelBuiltinGroup? Builtin { get; init; }

    public override FeelTypeKind Kind => FeelTypeKind.Function;

    public override bool Equals(FeelValue? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    public override string ToString() => "function(" + string.Join(", ", Parameters.Select(p => p.Name)) + ")";
}
