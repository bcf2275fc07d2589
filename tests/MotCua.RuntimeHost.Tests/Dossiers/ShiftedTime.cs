using MotCua.Storage;

namespace MotCua.RuntimeHost.Tests.Dossiers;

/// <summary>The database's time, which a test may put forward: leases run out without waiting.</summary>
public sealed class ShiftedTime : IStorageClock
{
    private long ticks;

    public DateTimeOffset GetUtcNow() => TimeProvider.System.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref ticks));

    public void Advance(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);
}
