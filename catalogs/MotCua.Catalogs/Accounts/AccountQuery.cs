namespace MotCua.Catalogs.Accounts;

/// <summary>What to list. Null or empty = no condition.</summary>
public sealed record AccountQuery
{
    /// <summary>Words, with or without diacritics, in name, user name, identity number, phone or e-mail.</summary>
    public string? Text { get; init; }

    public AccountKind? Kind { get; init; }

    public string? Role { get; init; }

    public bool? Enabled { get; init; }

    public AccountSort Sort { get; init; } = AccountSort.Name;

    public bool Descending { get; init; }

    /// <summary>1-500, default 50.</summary>
    public int Limit { get; init; } = 50;

    /// <summary>Cursor of the page before; null = first page.</summary>
    public string? Cursor { get; init; }
}
