namespace MotCua.Storage;

/// <summary>A question for one page of a collection.</summary>
public sealed record DocumentQuery
{
    /// <summary>The greatest <see cref="Limit"/>.</summary>
    public const int MaxLimit = 500;

    private readonly int limit = 50;

    /// <summary>A declared collection.</summary>
    public required string Collection { get; init; }

    /// <summary>Default: every document.</summary>
    public Filter Filter { get; init; } = Filter.All;

    /// <summary>Most significant first; each field must be in a declared index. Null or absent values come first when
    /// ascending. The id breaks ties in the direction of the last field, and is the whole order when this is
    /// empty.</summary>
    public IReadOnlyList<SortField> Sort { get; init; } = [];

    /// <summary>Documents per page, 1-500, default 50.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the range.</exception>
    public int Limit
    {
        get => limit;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxLimit);
            limit = value;
        }
    }

    /// <summary><see cref="Page{T}.NextCursor"/> of the page before; null for the first page.</summary>
    public string? Cursor { get; init; }
}
