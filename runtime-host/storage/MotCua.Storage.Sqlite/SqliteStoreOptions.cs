namespace MotCua.Storage.Sqlite;

/// <summary>How to open a SQLite store.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>The data folder; made when missing. The database is <c>motcua.db</c> in it.</summary>
    public required string Folder { get; init; }

    /// <summary>Every collection the program uses.</summary>
    public required IReadOnlyList<CollectionSchema> Collections { get; init; }

    /// <summary>Tests only; null: none.</summary>
    public IFaultInjector? FaultInjector { get; init; }

    /// <summary>Tests only: the time of leases. Null: the database's own time.</summary>
    public IStorageClock? Clock { get; init; }

    /// <summary>How long to wait for another process that writes; default 10 seconds.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Connections that read at the same time, 1-64, default 8.</summary>
    public int MaxReaders { get; init; } = 8;

    /// <summary>Most units made durable together, 1-10,000, default 256.</summary>
    public int MaxBatch { get; init; } = 256;

    /// <summary>A database file up to this size is checked whole when it is opened; default 256 MiB. Larger ones take
    /// too long at the start; every backup reads them whole.</summary>
    public long IntegrityCheckLimitBytes { get; init; } = 256L * 1024 * 1024;
}
