namespace MotCua.Catalogs.Procedures;

/// <summary>Which drafts to list. Null or empty = no condition.</summary>
public sealed record DraftQuery
{
    /// <summary>Words, with or without diacritics, in code or name.</summary>
    public string? Text { get; init; }

    public string? Sector { get; init; }

    public DraftSort Sort { get; init; } = DraftSort.UpdatedAt;

    public bool Descending { get; init; } = true;

    /// <summary>1-500, default 50.</summary>
    public int Limit { get; init; } = 50;

    /// <summary>Cursor of the page before; null = first page.</summary>
    public string? Cursor { get; init; }
}
