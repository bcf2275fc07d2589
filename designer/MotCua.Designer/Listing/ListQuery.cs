namespace MotCua.Designer.Listing;

/// <summary>Which procedures to list.</summary>
public sealed record ListQuery
{
    /// <summary>Words of code or name, with or without diacritics; empty: all.</summary>
    public string? Text { get; init; }

    /// <summary>Sector's code; empty: all.</summary>
    public string? Sector { get; init; }

    /// <summary>"name", "code" or "at" (default).</summary>
    public string? Sort { get; init; }

    /// <summary>Page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Lines of a page, 1 to 200; 20 by default.</summary>
    public int Size { get; init; } = 20;
}
