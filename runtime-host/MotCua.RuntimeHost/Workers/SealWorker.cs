using MotCua.RuntimeHost.Dossiers.History;

namespace MotCua.RuntimeHost.Workers;

/// <summary>Seals the histories of dossiers every ten minutes, and once more when the program stops in an orderly way.</summary>
internal sealed class SealWorker(HistorySealer sealer, WorkerBoard board, ILogger<SealWorker> logger) : PollingWorker(board, logger)
{
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(5);

    protected override string Name => "seals";

    protected override TimeSpan Rest => TimeSpan.FromSeconds(15);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(LongestFarewell);
            Report(await sealer.SealAsync(evenIfNotDue: true, patience.Token));
        }
        catch (Exception failure)
        {
            // What is not sealed now is sealed after the next start; a stop is never held up by it.
            logger.LogWarning("The last events before the stop are not sealed yet: {Kind}", failure.GetType().Name);
        }
    }

    protected override async Task<int> WorkAsync(CancellationToken ct)
    {
        var seal = await sealer.SealAsync(evenIfNotDue: false, ct);
        Report(seal);
        return seal is null ? 0 : 1;
    }

    private void Report(HistorySeal? seal)
    {
        if (seal is not null)
        {
            logger.LogInformation("Seal {Number} over {Heads} dossier(s): {Hash}", seal.Number, seal.Heads, seal.Hash);
        }
    }
}
