namespace MotCua.Catalogs.Accounts;

/// <summary>What a new account asks for. Texts are taken as typed: trimmed, normalised and checked by the service.</summary>
public sealed record RegisterAccount
{
    public string? UserName { get; init; }

    public string? Password { get; init; }

    public string? DisplayName { get; init; }

    public AccountKind Kind { get; init; }

    /// <summary>Required: 12 digits for a person, a tax code for an enterprise.</summary>
    public string? IdentityNumber { get; init; }

    /// <summary>Required.</summary>
    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }
}
