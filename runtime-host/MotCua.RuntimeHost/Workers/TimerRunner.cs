using MotCua.Engine.Kernel;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Workers;

/// <summary>
/// Fires what is due on the domain clock. Timers are claimed on database time, in bounded batches, and a few dossiers
/// are served at a time: what they commit together costs one fsync, and a command from the desk waits behind no more
/// than these. The end of the claim is in the unit of what the timer causes, so whoever has lost his claim changes
/// nothing; the command's id is the timer's own, so it fires once whatever happens.
/// </summary>
public sealed class TimerRunner(IDocumentStore store, DossierService dossiers, TimeProvider time, ILogger<TimerRunner> logger)
{
    /// <summary>Most timers of one round.</summary>
    internal const int Batch = 64;

    /// <summary>Most dossiers served at the same time.</summary>
    private const int Together = 8;

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <summary>Fires what is due, a bounded batch, earliest first; returns how many timers that were.</summary>
    public async Task<int> FireDueAsync(CancellationToken ct)
    {
        var claimed = await store.ClaimAsync(
            new ClaimRequest
            {
                Collection = DossierCollections.Timers,
                Due = Filter.Le("dueAt", time.GetUtcNow()),
                SortField = "dueAt",
                Max = Batch,
                Lease = Lease,
                Owner = $"{Environment.MachineName}/{Environment.ProcessId}/timers",
            },
            ct);

        // Timers of one dossier go one after the other, in the order they fell due.
        var perDossier = claimed
            .Select(claim => (Timer: claim.Document.Read<TimerDocument>(), claim.FencingToken))
            .GroupBy(claim => claim.Timer.DossierId);
        await Parallel.ForEachAsync(
            perDossier,
            new ParallelOptions { MaxDegreeOfParallelism = Together, CancellationToken = ct },
            async (timers, stop) =>
            {
                foreach (var (timer, token) in timers)
                {
                    await FireAsync(timer, token, stop);
                }
            });
        return claimed.Count;
    }

    private async Task FireAsync(TimerDocument timer, long fencingToken, CancellationToken ct)
    {
        CommandReply reply;
        try
        {
            reply = await dossiers.ExecuteAsync(
                timer.DossierId,
                $"timer/{timer.Id}",
                new FireTimer(Actor.System, timer.TimerId),
                ct,
                Write.CompleteClaimAndDelete(DossierCollections.Timers, timer.Id, fencingToken));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "Timer {Timer} could not be fired (attempt {Attempt})", timer.Id, timer.Attempts + 1);
            await PutOffAsync(timer, fencingToken, ct);
            return;
        }

        if (reply is { Accepted: true, Repeated: false })
        {
            // The timer's document went in the same unit.
            return;
        }

        if (reply.Accepted || reply.Failure?.Code is FailureCode.TimerNotFound or FailureCode.DossierEnded || reply.Refusal == RefusalKind.NotFound)
        {
            // Nothing is left to fire.
            await store.CommitAsync(
                UnitOfWork.Of(Write.CompleteClaimAndDelete(DossierCollections.Timers, timer.Id, fencingToken)), ct);
            return;
        }

        logger.LogWarning("Timer {Timer} was refused: {Refusal} {Failure}", timer.Id, reply.Refusal, reply.Failure?.Code);
        await PutOffAsync(timer, fencingToken, ct);
    }

    // Does nothing when the claim is lost: then another has the timer.
    private Task<CommitResult> PutOffAsync(TimerDocument timer, long fencingToken, CancellationToken ct)
    {
        var attempts = timer.Attempts + 1;
        var wait = TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, Math.Pow(2, Math.Min(attempts, 12))));
        var later = timer with { Attempts = attempts, DueAt = time.GetUtcNow() + wait };
        return store.CommitAsync(
            UnitOfWork.Of(Write.CompleteClaim(DossierCollections.Timers, timer.Id, fencingToken, later)), ct);
    }
}
