namespace MotCua.Catalogs.Accounts;

/// <summary>What people may change about their own account; every field is replaced.</summary>
public sealed record UpdateProfile
{
    public string? DisplayName { get; init; }

    public string? IdentityNumber { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }
}
