namespace MotCua.Catalogs.Accounts;

/// <summary>An account of a person or an organisation, without its secrets. Its id is also the person's id in work
/// items and candidate keys (<c>person:&lt;id&gt;</c>).</summary>
public sealed record Account
{
    public required string Id { get; init; }

    /// <summary>As typed at registration; unique when folded to lower case.</summary>
    public required string UserName { get; init; }

    public required string DisplayName { get; init; }

    public AccountKind Kind { get; init; }

    /// <summary>12 digits (số định danh cá nhân), or the tax code of an enterprise; null when not given.</summary>
    public string? IdentityNumber { get; init; }

    /// <summary>Normalised: ten or eleven digits from 0.</summary>
    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }

    /// <summary>Values of <see cref="Accounts.Roles"/>.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Past, present and coming places in units.</summary>
    public IReadOnlyList<Membership> Memberships { get; init; } = [];

    /// <summary>A disabled account cannot sign in and gets no work.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Changes when sign-ins made before must end: new password, new rights, disabled.</summary>
    public required string SecurityStamp { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public bool Is(string role) => Roles.Contains(role, StringComparer.Ordinal);

    /// <summary>Whether the account works on dossiers.</summary>
    public bool IsOfficer => Roles.Any(Accounts.Roles.Officers.Contains);
}
