using MotCua.Catalogs.Procedures;
using MotCua.Engine.Kernel.Jobs;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Workers.Connectors;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Workers.Jobs;

/// <summary>
/// Does due jobs. A job is claimed with a lease and a fencing token; its result comes as a command whose id is the job's
/// own, in one unit with the end of the claim: after a crash a job may be done again, its result counts once.
/// </summary>
public sealed class JobRunner(
    IDocumentStore store,
    DossierService dossiers,
    DossierRecords records,
    ProcedureCatalog procedures,
    ConnectorTable connectors,
    TimeProvider time,
    ILogger<JobRunner> logger)
{
    private const int Batch = 8;

    // Longer than a batch of the slowest calls takes, one after the other where they share a worker process.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan WhileNotRunning = TimeSpan.FromMinutes(10);

    /// <summary>Does what is due, a bounded batch; returns how many jobs that were.</summary>
    public async Task<int> RunDueAsync(CancellationToken ct)
    {
        var claimed = await store.ClaimAsync(
            new ClaimRequest
            {
                Collection = DossierCollections.Jobs,
                Due = Filter.Le("dueAt", time.GetUtcNow()),
                SortField = "dueAt",
                Max = Batch,
                Lease = Lease,
                Owner = $"{Environment.MachineName}/{Environment.ProcessId}/jobs",
            },
            ct);
        await Task.WhenAll(claimed.Select(claim => DoAsync(claim.Document.Read<JobDocument>(), claim.FencingToken, ct)));
        return claimed.Count;
    }

    private async Task DoAsync(JobDocument job, long claim, CancellationToken ct)
    {
        if (await records.LoadAsync(job.DossierId, ct) is not { } record || !record.State.Jobs.ContainsKey(job.JobId))
        {
            await CommitAsync(Write.CompleteClaimAndDelete(DossierCollections.Jobs, job.Id, claim), ct);
            return;
        }

        if (record.State.Life != DossierLife.Running)
        {
            // A cancelled dossier may be restored; until then nothing of it reaches the outside.
            await PutOffAsync(job, claim, WhileNotRunning, ct);
            return;
        }

        var procedure = await procedures.GetVersionAsync(record.State.VersionHash, ct)
            ?? throw new InvalidDataException($"Version {record.State.VersionHash} of dossier {record.State.Code} is missing.");
        var now = time.GetUtcNow();
        if (JobRequests.For(procedure, record.State, job.JobId, now) is not { } request)
        {
            await ReportAsync(job, claim, Failed(job, JobOutcome.Failed("job.unknown", "The version has no such task.", retryable: false)), ct);
            return;
        }

        var outcome = await TryAsync(new JobCall(job.Id, record.State.Code, request, now), ct);
        if (outcome.Result is { } result)
        {
            await ReportAsync(job, claim, new CompleteJob(Actor.System, job.JobId, result), ct);
            return;
        }

        logger.LogWarning(
            "Job {Job} ({Connector} at {Element} of {Dossier}) failed (attempt {Attempt}): {Cause}",
            job.Id, job.Connector, job.ElementId, record.State.Code, job.Attempts + 1, outcome.Cause);
        var pauses = request.Retry.Pauses;
        if (outcome.Retryable && job.Attempts < pauses.Count)
        {
            await PutOffAsync(job with { Attempts = job.Attempts + 1, LastCause = outcome.Cause }, claim, pauses[job.Attempts], ct);
        }
        else
        {
            await ReportAsync(job, claim, Failed(job, outcome), ct);
        }
    }

    private async Task<JobOutcome> TryAsync(JobCall call, CancellationToken ct)
    {
        if (call.Request.Problem is { } problem)
        {
            return JobOutcome.Failed("job.parameter", problem, retryable: true);
        }

        if (connectors.Find(call.Request.Connector) is not { } connector)
        {
            return JobOutcome.Failed("job.noConnector", $"There is no connector {call.Request.Connector}.", retryable: false);
        }

        try
        {
            return await connector.RunAsync(call, ct);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            logger.LogError(exception, "Connector {Connector} failed at job {Job}", connector.Name, call.Key);
            return JobOutcome.Failed("job.broken", exception.GetType().Name, retryable: true);
        }
    }

    private static FailJob Failed(JobDocument job, JobOutcome outcome) =>
        new(Actor.System, job.JobId, outcome.Message, outcome.ErrorCode, outcome.Cause, job.Attempts + 1);

    // The command's id is the job's: whoever reports first has done it.
    private async Task ReportAsync(JobDocument job, long claim, DossierCommand command, CancellationToken ct)
    {
        var reply = await dossiers.ExecuteAsync(
            job.DossierId, $"job/{job.Id}", command, ct, Write.CompleteClaimAndDelete(DossierCollections.Jobs, job.Id, claim));
        if (reply.Accepted)
        {
            return;
        }

        if (reply.Failure?.Code is FailureCode.JobNotFound or FailureCode.DossierEnded || reply.Refusal == RefusalKind.NotFound)
        {
            await CommitAsync(Write.CompleteClaimAndDelete(DossierCollections.Jobs, job.Id, claim), ct);
            return;
        }

        logger.LogWarning("The result of job {Job} was refused: {Refusal} {Failure}", job.Id, reply.Refusal, reply.Failure?.Code);
        await PutOffAsync(job, claim, reply.Refusal == RefusalKind.Busy ? TimeSpan.FromSeconds(5) : WhileNotRunning, ct);
    }

    private Task PutOffAsync(JobDocument job, long claim, TimeSpan pause, CancellationToken ct) =>
        CommitAsync(Write.CompleteClaim(DossierCollections.Jobs, job.Id, claim, job with { DueAt = time.GetUtcNow() + pause }), ct);

    // A lost claim means that another worker has the job now: then this one has nothing to say any more.
    private async Task CommitAsync(Write write, CancellationToken ct) => await store.CommitAsync(UnitOfWork.Of(write), ct);
}
