using MotCua.RuntimeHost.Dossiers.Running;

namespace MotCua.RuntimeHost.Workers;

/// <summary>Does migrations, batch by batch.</summary>
internal sealed class MigrationWorker(MigrationRunner migrations, WorkerBoard board, ILogger<MigrationWorker> logger) : PollingWorker(board, logger)
{
    protected override string Name => "migrations";

    protected override Task<int> WorkAsync(CancellationToken ct) => migrations.RunDueAsync(ct);
}
