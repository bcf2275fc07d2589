using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Workers;

/// <summary>Sends what the outbox holds. Claimed with a lease and a fencing token, so that two hosts do not send the
/// same message at once; the lease begins anew with each message, however long the ones before it took. After a crash
/// between sending and noting it, the same message id goes out again.</summary>
public sealed class OutboxRunner(IDocumentStore store, IEmailTransport email, TimeProvider time, ILogger<OutboxRunner> logger)
{
    /// <summary>Attempts before a message is given up and shown as failed; the rests add up to about four hours.</summary>
    internal const int MostAttempts = 8;

    private const int Batch = 20;

    /// <summary>Longer than the slowest server is waited for.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>Sends what is due, a bounded batch; returns how many messages that were.</summary>
    public async Task<int> DeliverDueAsync(CancellationToken ct)
    {
        var claimed = await store.ClaimAsync(
            new ClaimRequest
            {
                Collection = DossierCollections.Outbox,
                Due = Filter.And(Filter.Eq("state", "pending"), Filter.Le("dueAt", time.GetUtcNow())),
                SortField = "dueAt",
                Max = Batch,
                Lease = Lease,
                Owner = $"{Environment.MachineName}/{Environment.ProcessId}/outbox",
            },
            ct);
        foreach (var claim in claimed)
        {
            var message = claim.Document.Read<OutboxDocument>();
            if (await store.RenewAsync(DossierCollections.Outbox, message.Id, claim.FencingToken, Lease, ct) is null)
            {
                // Another has it now, or it was taken away.
                continue;
            }

            var after = await DeliverAsync(message, ct);
            await store.CommitAsync(
                UnitOfWork.Of(Write.CompleteClaim(DossierCollections.Outbox, message.Id, claim.FencingToken, after)), ct);
        }

        return claimed.Count;
    }

    private async Task<OutboxDocument> DeliverAsync(OutboxDocument message, CancellationToken ct)
    {
        if (message.Kind != "email" || message.To is null || !email.IsConfigured)
        {
            return message with { State = "kept" };
        }

        try
        {
            await email.SendAsync(message.To, message.Subject, message.Body, message.Id, ct);
            return message with { State = "sent", SentAt = time.GetUtcNow(), Attempts = message.Attempts + 1, LastError = null };
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
                DueAt = time.GetUtcNow() + TimeSpan.FromMinutes(Math.Pow(2, attempts)),
            };
        }
    }
}
