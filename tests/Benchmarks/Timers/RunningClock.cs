using System.Diagnostics;

namespace MotCua.Benchmarks.Timers;

/// <summary>Domain time that runs as fast as real time, from an instant on that can be set.</summary>
internal sealed class RunningClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private DateTimeOffset origin = start;
    private long began = Stopwatch.GetTimestamp();

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return (origin + Stopwatch.GetElapsedTime(began)).ToUniversalTime();
        }
    }

    public void MoveTo(DateTimeOffset instant)
    {
        lock (gate)
        {
            (origin, began) = (instant, Stopwatch.GetTimestamp());
        }
    }
}
