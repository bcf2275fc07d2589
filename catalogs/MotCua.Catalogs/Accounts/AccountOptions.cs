namespace MotCua.Catalogs.Accounts;

/// <summary>How sign-in is guarded.</summary>
public sealed record AccountOptions
{
    /// <summary>Wrong passwords before the account is locked; 1-100, default 5.</summary>
    public int MaxAttempts { get; init; } = 5;

    /// <summary>How long it stays locked, and how long wrong passwords are remembered; default 15 minutes.</summary>
    public TimeSpan Lockout { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Rounds of PBKDF2 (HMAC-SHA-512); at least 1,000, default 210,000. Hashes made with fewer are renewed
    /// at the next sign-in.</summary>
    public int HashIterations { get; init; } = 210_000;
}
