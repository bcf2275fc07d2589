namespace MotCua.RuntimeHost.Workers;

/// <summary>Sends what the outbox holds.</summary>
internal sealed class OutboxWorker(OutboxRunner outbox, WorkerBoard board, ILogger<OutboxWorker> logger) : PollingWorker(board, logger)
{
    protected override string Name => "outbox";

    protected override Task<int> WorkAsync(CancellationToken ct) => outbox.DeliverDueAsync(ct);
}
