namespace MotCua.Storage;

/// <summary>A collection declared to the store before it opens.</summary>
public sealed record CollectionSchema
{
    public CollectionSchema()
    {
    }

    /// <summary>A collection with these indexes.</summary>
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public CollectionSchema(string name, params IReadOnlyList<IndexSchema> indexes)
    {
        Name = name;
        Indexes = indexes;
    }

    /// <summary>A letter, then letters, digits, <c>_</c> or <c>-</c> (ASCII, at most 60); unique regardless of case.</summary>
    public required string Name { get; init; }

    /// <summary>The indexes; adding or removing one takes effect at the next start.</summary>
    public IReadOnlyList<IndexSchema> Indexes { get; init; } = [];
}
