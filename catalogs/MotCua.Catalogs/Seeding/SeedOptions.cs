namespace MotCua.Catalogs.Seeding;

/// <summary>What the first data holds.</summary>
public sealed record SeedOptions
{
    /// <summary>Whether to make the demo accounts with their published password; never in production.</summary>
    public bool DemoAccounts { get; init; }
}
