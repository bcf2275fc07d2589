using System.Diagnostics.Metrics;
using MotCua.Storage;

namespace MotCua.Benchmarks.Dossiers;

/// <summary>Writes down what the store really committed: which units together, and how many other jobs (dossier codes
/// drawn) with them. Both calls come on the writer's own thread, in the order of the commits.</summary>
internal sealed class CommitRecorder : IFaultInjector, IDisposable
{
    private readonly MeterListener listener = new();
    private readonly List<Batch> batches = [];
    private IReadOnlyList<UnitOfWork> pending = [];

    public CommitRecorder()
    {
        listener.InstrumentPublished = (instrument, to) =>
        {
            if (instrument.Meter.Name == "MotCua.Storage.Sqlite" && instrument.Name == "motcua.storage.commit.jobs")
            {
                to.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<int>((_, jobs, _, _) =>
        {
            batches.Add(new Batch(pending, jobs - pending.Count));
            pending = [];
        });
        listener.Start();
    }

    public IReadOnlyList<Batch> Batches => batches;

    public void BeforeCommit(IReadOnlyList<UnitOfWork> units) => pending = units;

    public void Clear() => batches.Clear();

    public void Dispose() => listener.Dispose();

    /// <param name="Units">Units of one transaction.</param>
    /// <param name="Counters">Other jobs of it: each drew the next dossier code.</param>
    internal sealed record Batch(IReadOnlyList<UnitOfWork> Units, int Counters);
}
