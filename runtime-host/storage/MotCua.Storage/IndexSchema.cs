namespace MotCua.Storage;

/// <summary>An index of a collection, over one or more fields.</summary>
public sealed record IndexSchema
{
    /// <summary>Field paths such as <c>assignee</c> or <c>applicant.name</c>, most significant first. Names are
    /// letters, digits, <c>_</c> and <c>-</c>.</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    /// <summary>No two documents may have the same values; documents with a null or absent field are not compared.</summary>
    public bool Unique { get; init; }

    /// <summary>Only documents that match are indexed (and compared); null: all. Comparisons, In, Exists, And and Or
    /// are allowed.</summary>
    public Filter? Where { get; init; }

    /// <summary>The name a violation reports: the fields joined by <c>+</c>.</summary>
    public string Name => string.Join('+', Fields);

    public static IndexSchema On(params IReadOnlyList<string> fields) => new() { Fields = fields };

    public static IndexSchema UniqueOn(params IReadOnlyList<string> fields) => new() { Fields = fields, Unique = true };
}
