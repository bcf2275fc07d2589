using System.Collections.Concurrent;
using MotCua.RuntimeHost.Dossiers;
using MotCua.Storage;

namespace MotCua.Benchmarks.Timers;

/// <summary>Notes when each timer's firing became durable: the commit that took its document away.</summary>
internal sealed class FiringRecorder(TimeProvider time) : IFaultInjector
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> fired = new(StringComparer.Ordinal);
    private int twice;

    /// <summary>Instant of the commit by timer.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> Fired => fired;

    /// <summary>Timers whose document was taken away a second time by a firing.</summary>
    public int Twice => twice;

    public void AfterCommit(IReadOnlyList<UnitOfWork> units)
    {
        var now = time.GetUtcNow();
        foreach (var unit in units)
        {
            foreach (var write in unit.Writes)
            {
                if (write is CompleteClaimWrite { Collection: DossierCollections.Timers, Utf8: null } done && !fired.TryAdd(done.Id, now))
                {
                    Interlocked.Increment(ref twice);
                }
            }
        }
    }
}
