namespace MotCua.Designer.Pages;

/// <summary>What stands in the address of the designer's list; after a refusal also what was typed.</summary>
public sealed record ListPageQuery
{
    /// <summary>Words to search for.</summary>
    public string? Text { get; init; }

    /// <summary>Sector's code.</summary>
    public string? Sector { get; init; }

    /// <summary>"name", "code" or null.</summary>
    public string? Sort { get; init; }

    /// <summary>Page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Code of a refusal or of a finding; null when there is none.</summary>
    public string? Error { get; init; }

    /// <summary>Draft or version that a new procedure is to be a copy of.</summary>
    public string? CopyOf { get; init; }

    /// <summary>Name typed, or of the procedure copied.</summary>
    public string? Name { get; init; }

    /// <summary>English name typed.</summary>
    public string? NameEn { get; init; }

    /// <summary>Code typed.</summary>
    public string? Code { get; init; }

    /// <summary>Agency chosen.</summary>
    public string? Unit { get; init; }

    /// <summary>Template chosen.</summary>
    public string? Template { get; init; }
}
