namespace MotCua.Storage;

/// <summary>A worker's wish for due documents.</summary>
public sealed record ClaimRequest
{
    /// <summary>A declared collection.</summary>
    public required string Collection { get; init; }

    /// <summary>Which documents are due. Domain time, if it matters, is a value inside the filter.</summary>
    public required Filter Due { get; init; }

    /// <summary>Field of a declared index; smallest first. Null: by id.</summary>
    public string? SortField { get; init; }

    /// <summary>At most this many, 1-500.</summary>
    public required int Max { get; init; }

    /// <summary>How long the claim holds, on database time; greater than zero.</summary>
    public required TimeSpan Lease { get; init; }

    /// <summary>Who claims, for people who look (process and worker).</summary>
    public required string Owner { get; init; }
}
