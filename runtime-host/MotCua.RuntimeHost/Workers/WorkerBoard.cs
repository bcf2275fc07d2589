using System.Collections.Concurrent;

namespace MotCua.RuntimeHost.Workers;

/// <summary>What each worker last did, for /health.</summary>
public sealed class WorkerBoard
{
    private readonly ConcurrentDictionary<string, WorkerState> states = new();

    /// <summary>State by worker name.</summary>
    public IReadOnlyDictionary<string, WorkerState> States => states;

    internal void Report(string worker, int done) =>
        states.AddOrUpdate(
            worker,
            _ => new WorkerState(done, 0, null),
            (_, before) => new WorkerState(before.Done + done, 0, null));

    internal void ReportFailure(string worker, Exception exception) =>
        states.AddOrUpdate(
            worker,
            _ => new WorkerState(0, 1, exception.GetType().Name),
            (_, before) => before with { FailuresInARow = before.FailuresInARow + 1, LastFailure = exception.GetType().Name });
}
