using MotCua.RuntimeHost.Dossiers.Attachments;
using MotCua.RuntimeHost.Dossiers.Drafts;
using MotCua.RuntimeHost.Dossiers.Links;

namespace MotCua.RuntimeHost.Workers;

/// <summary>Once an hour: drafts nobody came back to, and files nobody refers to.</summary>
internal sealed class HousekeepingWorker(
    DraftService drafts, AttachmentService attachments, MessageDesk messages, WorkerBoard board, ILogger<HousekeepingWorker> logger)
    : PollingWorker(board, logger)
{
    private static readonly TimeSpan OrphanAge = TimeSpan.FromDays(1);

    protected override string Name => "housekeeping";

    protected override TimeSpan Rest => TimeSpan.FromHours(1);

    protected override async Task<int> WorkAsync(CancellationToken ct)
    {
        var gone = await drafts.SweepAsync(ct);
        var files = await attachments.SweepAsync(OrphanAge, ct);
        var old = await messages.SweepAsync(ct);
        if (old > 0)
        {
            logger.LogInformation("Removed {Messages} old message(s) between dossiers", old);
        }

        if (gone + files > 0)
        {
            logger.LogInformation("Removed {Drafts} old draft(s) and {Files} unreferenced file(s)", gone, files);
        }

        return 0;
    }
}
