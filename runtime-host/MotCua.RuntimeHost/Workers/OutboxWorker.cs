using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Workers;

/// <summary>Sends what the outbox holds. Claimed with a lease and a fencing token, so that two hosts do not send the
/// same message at once; after a crash between sending and noting it, the same message id goes out again.</summary>
internal sealed class OutboxWorker(
    IDocumentStore store, IEmailTransport email, TimeProvider time, WorkerBoard board, ILogger<OutboxWorker> logger)
    : PollingWorker(board, logger)
{
    /// <summary>Attempts before a message is given up and shown as failed; the rests add up to about four hours.</summary>
    internal const int MostAttempts = 8;

    private const int Batch = 20;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    protected override string Name => "outbox";

    protected override async Task<int> WorkAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var claimed = await store.ClaimAsync(
            new ClaimRequest
            {
                Collection = DossierCollections.Outbox,
                Due = Filter.And(Filter.Eq("state", "pending"), Filter.Le("dueAt", now)),
                SortField = "dueAt",
                Max = Batch,
                Lease = Lease,
                Owner = $"{Environment.MachineName}/{Environment.ProcessId}/{Name}",
            },
            ct);
        foreach (var claim in claimed)
        {
            var message = claim.Document.Read<OutboxDocument>();
            var after = await DeliverAsync(message, now, ct);
            await store.CommitAsync(
                UnitOfWork.Of(Write.CompleteClaim(DossierCollections.Outbox, message.Id, claim.FencingToken, after)), ct);
        }

        return claimed.Count;
    }

    private async Task<OutboxDocument> DeliverAsync(OutboxDocument message, DateTimeOffset now, CancellationToken ct)
    {
        if (message.Kind != "email" || message.To is null || !email.IsConfigured)
        {
            return message with { State = "kept" };
        }

        try
        {
            await email.SendAsync(message.To, message.Subject, message.Body, message.Id, ct);
            return message with { State = "sent", SentAt = now, Attempts = message.Attempts + 1, LastError = null };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var attempts = message.Attempts + 1;
            logger.LogWarning("Message {Message} could not be sent (attempt {Attempt}): {Kind}", message.Id, attempts, exception.GetType().Name);
            return message with
            {
                State = attempts >= MostAttempts ? "failed" : "pending",
                Attempts = attempts,
                LastError = exception.GetType().Name,
                DueAt = now + TimeSpan.FromMinutes(Math.Pow(2, attempts)),
            };
        }
    }
}
