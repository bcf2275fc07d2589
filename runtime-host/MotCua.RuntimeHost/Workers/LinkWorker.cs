using MotCua.RuntimeHost.Dossiers.Links;

namespace MotCua.RuntimeHost.Workers;

/// <summary>Delivers what passes between dossiers.</summary>
internal sealed class LinkWorker(LinkDelivery links, WorkerBoard board, ILogger<LinkWorker> logger) : PollingWorker(board, logger)
{
    protected override string Name => "links";

    protected override Task<int> WorkAsync(CancellationToken ct) => links.RunDueAsync(ct);
}
