namespace MotCua.Storage.Tests;

/// <summary>Database time that a test moves.</summary>
internal sealed class LeaseClock : IStorageClock
{
    private DateTimeOffset now = new(2026, 2, 13, 9, 0, 0, TimeSpan.Zero);

    public DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan by) => now += by;
}
