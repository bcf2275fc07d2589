namespace MotCua.RuntimeHost.Workers;

/// <summary>Fires timers as they become due.</summary>
internal sealed class TimerWorker(TimerRunner timers, WorkerBoard board, ILogger<TimerWorker> logger) : PollingWorker(board, logger)
{
    protected override string Name => "timers";

    protected override Task<int> WorkAsync(CancellationToken ct) => timers.FireDueAsync(ct);
}
