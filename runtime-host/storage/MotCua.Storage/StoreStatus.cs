namespace MotCua.Storage;

/// <summary>What store is running, for /health.</summary>
public sealed record StoreStatus
{
    /// <summary>The adapter: <c>sqlite</c>, <c>postgresql</c>, <c>mongodb</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Version of the database software.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>Version of the stored layout.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>SQLite's <c>PRAGMA synchronous</c> as read from the connection that writes (2 = FULL); null elsewhere.</summary>
    public int? Synchronous { get; init; }

    /// <summary>SQLite's journal mode; null elsewhere.</summary>
    public string? JournalMode { get; init; }
}
