using System.Collections.Immutable;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>A type with the values it allows: an item definition, or a built-in type.</summary>
internal sealed record DmnType(FeelType Feel)
{
    public static readonly DmnType Any = new(FeelType.Any);

    /// <summary>Tests each value of this type has to pass; for a collection each of its items, unless <see cref="TestsWhole"/>.</summary>
    public FeelExpression? Allowed { get; init; }

    /// <summary>Whether <see cref="Allowed"/> speaks of the whole collection (DMN's type constraint) rather than of its items.</summary>
    public bool TestsWhole { get; init; }

    /// <summary>The type this one narrows, or the type of a collection's items.</summary>
    public DmnType? Base { get; init; }

    public ImmutableArray<KeyValuePair<string, DmnType>> Components { get; init; } = [];

    public bool IsConstrained => Allowed is not null || (Base?.IsConstrained ?? false) || Components.Any(c => c.Value.IsConstrained);
}
