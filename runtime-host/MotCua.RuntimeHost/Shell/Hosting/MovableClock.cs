namespace MotCua.RuntimeHost.Shell.Hosting;

/// <summary>
/// Domain time that can be moved, in Development only: it runs on from where it was set. Leases, sessions and lockouts
/// never use it.
/// </summary>
public sealed class MovableClock : TimeProvider, IShownClock
{
    private long _offsetTicks;

    /// <inheritdoc />
    public DateTimeOffset? MovedTo => Volatile.Read(ref _offsetTicks) == 0 ? null : GetUtcNow();

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddTicks(Volatile.Read(ref _offsetTicks));

    /// <summary>Sets domain time; it runs on from there.</summary>
    public void MoveTo(DateTimeOffset instant) => Volatile.Write(ref _offsetTicks, (instant - System.GetUtcNow()).Ticks);

    /// <summary>Goes back to real time.</summary>
    public void Reset() => Volatile.Write(ref _offsetTicks, 0);
}
