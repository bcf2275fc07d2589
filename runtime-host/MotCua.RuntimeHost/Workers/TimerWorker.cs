using MotCua.Engine.Kernel;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Workers;

/// <summary>Fires what is due on the domain clock. Timers are claimed on database time with a fencing token, in bounded
/// batches, so that the desk goes on answering while many are due at once.</summary>
internal sealed class TimerWorker(
    IDocumentStore store, DossierService dossiers, TimeProvider time, WorkerBoard board, ILogger<TimerWorker> logger)
    : PollingWorker(board, logger)
{
    private const int Batch = 50;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    protected override string Name => "timers";

    protected override async Task<int> WorkAsync(CancellationToken ct)
    {
        var claimed = await store.ClaimAsync(
            new ClaimRequest
            {
                Collection = DossierCollections.Timers,
                Due = Filter.Le("dueAt", time.GetUtcNow()),
                SortField = "dueAt",
                Max = Batch,
                Lease = Lease,
                Owner = $"{Environment.MachineName}/{Environment.ProcessId}/{Name}",
            },
            ct);
        foreach (var claim in claimed)
        {
            await FireAsync(claim, ct);
        }

        return claimed.Count;
    }

    private async Task FireAsync(Claimed claim, CancellationToken ct)
    {
        var timer = claim.Document.Read<TimerDocument>();
        CommandReply reply;
        try
        {
            // The timer's document goes in the same unit as what the timer causes.
            reply = await dossiers.ExecuteAsync(timer.DossierId, $"timer/{timer.Id}", new FireTimer(Actor.System, timer.TimerId), ct);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "Timer {Timer} could not be fired (attempt {Attempt})", timer.Id, timer.Attempts + 1);
            await PutOffAsync(timer, claim.FencingToken, ct);
            return;
        }

        if (reply.Accepted || reply.Failure?.Code is FailureCode.TimerNotFound or FailureCode.DossierEnded || reply.Refusal == RefusalKind.NotFound)
        {
            // Nothing is left to fire; mostly the unit of work has removed the document already.
            await store.CommitAsync(
                UnitOfWork.Of(Write.CompleteClaimAndDelete(DossierCollections.Timers, timer.Id, claim.FencingToken)), ct);
            return;
        }

        logger.LogWarning("Timer {Timer} was refused: {Refusal} {Failure}", timer.Id, reply.Refusal, reply.Failure?.Code);
        await PutOffAsync(timer, claim.FencingToken, ct);
    }

    private Task<CommitResult> PutOffAsync(TimerDocument timer, long fencingToken, CancellationToken ct)
    {
        var attempts = timer.Attempts + 1;
        var wait = TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, Math.Pow(2, Math.Min(attempts, 12))));
        var later = timer with { Attempts = attempts, DueAt = time.GetUtcNow() + wait };
        return store.CommitAsync(
            UnitOfWork.Of(Write.CompleteClaim(DossierCollections.Timers, timer.Id, fencingToken, later)), ct);
    }
}
