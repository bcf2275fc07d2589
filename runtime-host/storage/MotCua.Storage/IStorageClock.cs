namespace MotCua.Storage;

/// <summary>
/// Database time, used by adapters for leases only. It is not domain time and no movable clock touches it; a test may
/// hand an adapter another one to let leases expire.
/// </summary>
public interface IStorageClock
{
    /// <summary>Now, in UTC, to the millisecond.</summary>
    DateTimeOffset GetUtcNow();
}
