namespace MotCua.Catalogs.Provinces;

/// <summary>A province or centrally-run city as it was called in a period; the same code may have several.</summary>
public sealed record Province
{
    /// <summary>Two digits (Decision 19/2025/QĐ-TTg).</summary>
    public required string Code { get; init; }

    /// <summary>Without the kind, for example <c>Đồng Nai</c>.</summary>
    public required string Name { get; init; }

    /// <summary>With the kind, for example <c>Thành phố Đồng Nai</c>.</summary>
    public required string FullName { get; init; }

    public ProvinceType Type { get; init; }

    /// <summary>First day, local date.</summary>
    public DateOnly From { get; init; }

    /// <summary>Last day, inclusive; null: open.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The text that says so.</summary>
    public string? Source { get; init; }

    /// <summary>Whether it was so on the date.</summary>
    public bool IsInForce(DateOnly date) => From <= date && (To is null || date <= To);
}
