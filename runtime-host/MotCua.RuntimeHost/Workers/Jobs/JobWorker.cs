namespace MotCua.RuntimeHost.Workers.Jobs;

/// <summary>Does jobs of service and script tasks as they become due.</summary>
internal sealed class JobWorker(JobRunner jobs, WorkerBoard board, ILogger<JobWorker> logger) : PollingWorker(board, logger)
{
    protected override string Name => "jobs";

    protected override Task<int> WorkAsync(CancellationToken ct) => jobs.RunDueAsync(ct);
}
