using MotCua.Catalogs.Organisations;
using MotCua.Catalogs.Procedures;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Migration;
using MotCua.RuntimeHost.Desk.Lists;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Running;

/// <summary>
/// Does migrations, a bounded batch at a time. A migration is claimed with a lease and a fencing token; each batch ends
/// with one unit that keeps its place, so that another host goes on there after a crash. A dossier comes over by a
/// command of its own whose id is made from migration and dossier, in one unit with its verdict: exactly once, whoever
/// repeats it.
/// </summary>
public sealed class MigrationRunner(
    IDocumentStore store,
    DossierService dossiers,
    DossierRecords records,
    ProcedureCatalog procedures,
    OrganisationService organisations,
    DossierWorld world,
    TimeProvider time,
    ILogger<MigrationRunner> logger)
{
    /// <summary>Dossiers per batch: progress is told and a stop is heeded after each.</summary>
    public const int Batch = 20;

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>Does one batch of one migration; returns how many migrations there were, 0 or 1.</summary>
    public async Task<int> RunDueAsync(CancellationToken ct)
    {
        var claimed = await store.ClaimAsync(
            new ClaimRequest
            {
                Collection = DossierCollections.Migrations,
                Due = Filter.Eq("state", StoredWords.Of(MigrationProgress.Running)),
                Max = 1,
                Lease = Lease,
                Owner = $"{Environment.MachineName}/{Environment.ProcessId}/migrations",
            },
            ct);
        foreach (var claim in claimed)
        {
            var migration = claim.Document.Read<MigrationDocument>();
            var after = await GoOnAsync(migration, ct);

            // A lost claim means that somebody stopped it, or that another host has it now: then its word counts.
            await store.CommitAsync(UnitOfWork.Of(Write.CompleteClaim(DossierCollections.Migrations, migration.Id, claim.FencingToken, after)), ct);
        }

        return claimed.Count;
    }

    private async Task<MigrationDocument> GoOnAsync(MigrationDocument migration, CancellationToken ct)
    {
        try
        {
            var (from, to) = (await procedures.GetVersionAsync(migration.FromVersion, ct), await procedures.GetVersionAsync(migration.ToVersion, ct));
            if (from is null || to is null)
            {
                throw new InvalidDataException("A version is missing.");
            }

            var command = new MigrateDossier(
                await ActorAsync(migration, ct), to, new MigrationMapping(migration.Mapping), migration.Mode == MigrationMode.DryRun ? "?" : migration.Reason, migration.FromVersion);
            var (next, isLast) = migration.Mode == MigrationMode.DryRun
                ? await TryOutAsync(migration, from, command, ct)
                : await ExecuteAsync(migration, command, ct);
            return await CountedAsync(migration with { Cursor = next }, isLast, ct);
        }
        catch (Exception fault) when (fault is InvalidDataException or VersionUnusableException)
        {
            logger.LogError(fault, "Migration {Migration} cannot go on", migration.Id);
            return migration with { State = MigrationProgress.Failed, Fault = fault.Message, FinishedAt = time.GetUtcNow() };
        }
    }

    private async Task<(string? Next, bool IsLast)> TryOutAsync(MigrationDocument migration, CompiledProcedure from, MigrateDossier command, CancellationToken ct)
    {
        var page = await PageAsync(DossierCollections.Dossiers, MigrationService.Affected(migration.FromVersion), migration.Cursor, ct);
        var (context, _) = await world.NowAsync(command.Target, ct);
        var verdicts = new List<Write>();
        foreach (var entry in page.Items.Select(found => found.Read<DossierDocument>()))
        {
            if (await records.LoadAsync(entry.Id, ct) is not { } record || record.State.VersionHash != migration.FromVersion)
            {
                continue;
            }

            var failure = DossierKernel.Handle(from, record.State, command, context).Failure;
            verdicts.Add(Kept(Verdict(migration, entry.Id, entry.Code, failure is null ? MigrationOutcome.Ready : MigrationOutcome.Refused, failure)));
        }

        if (verdicts.Count > 0)
        {
            await store.CommitAsync(UnitOfWork.Of(verdicts), ct);
        }

        return (page.NextCursor, page.NextCursor is null);
    }

    private async Task<(string? Next, bool IsLast)> ExecuteAsync(MigrationDocument migration, MigrateDossier command, CancellationToken ct)
    {
        var page = await PageAsync(DossierCollections.MigrationVerdicts, Filter.Eq("migration", migration.DryRun!), migration.Cursor, ct);
        foreach (var tried in page.Items.Select(found => found.Read<VerdictDocument>()))
        {
            if (await store.GetAsync(DossierCollections.Migrations, migration.Id, ct) is not { } now || now.Read<MigrationDocument>().State != MigrationProgress.Running)
            {
                return (migration.Cursor, false);
            }

            var done = Verdict(migration, tried.DossierId, tried.DossierCode, MigrationOutcome.Migrated, null);
            var reply = await dossiers.ExecuteAsync(tried.DossierId, $"migrate/{migration.Id}/{tried.DossierId}", command, ct, Kept(done));
            if (reply.Refusal == RefusalKind.Busy)
            {
                // Somebody works on it all the time: the whole batch is done again, which repeats nothing.
                return (migration.Cursor, false);
            }

            if (!reply.Accepted)
            {
                var outcome = IsChange(tried, reply) ? MigrationOutcome.Changed : MigrationOutcome.Refused;
                await store.CommitAsync(UnitOfWork.Of(Kept(done with { Outcome = outcome, Failure = reply.Failure?.Code, Args = reply.Failure?.Args ?? done.Args })), ct);
            }
        }

        return (page.NextCursor, page.NextCursor is null);
    }

    private static bool IsChange(VerdictDocument tried, CommandReply reply) =>
        tried.Outcome == MigrationOutcome.Ready || reply.Failure?.Code is null or FailureCode.DossierEnded or FailureCode.VersionMismatch;

    /// <summary>The numbers are counted, not added up: a batch done again counts once.</summary>
    private async Task<MigrationDocument> CountedAsync(MigrationDocument migration, bool isLast, CancellationToken ct)
    {
        var counts = (await store.CountByAsync(DossierCollections.MigrationVerdicts, ["outcome"], Filter.Eq("migration", migration.Id), ct))
            .ToDictionary(group => group.Key!, group => group.Count, StringComparer.Ordinal);
        return migration with
        {
            Ready = Of(MigrationOutcome.Ready),
            Migrated = Of(MigrationOutcome.Migrated),
            Refused = Of(MigrationOutcome.Refused),
            Changed = Of(MigrationOutcome.Changed),
            State = isLast ? MigrationProgress.Done : MigrationProgress.Running,
            FinishedAt = isLast ? time.GetUtcNow() : null,
        };

        long Of(MigrationOutcome outcome) => counts.GetValueOrDefault(StoredWords.Of(outcome));
    }

    // Rights are those of today: an administrator who is none any more brings nothing over.
    private async Task<Actor> ActorAsync(MigrationDocument migration, CancellationToken ct) =>
        migration.By is null ? Actor.System
            : (await organisations.CurrentAsync(ct)).Person(migration.By) is { } person ? Actor.Officer(person)
            : throw new InvalidDataException($"Account {migration.By} is no person of the organisation.");

    private Task<Page<DocumentEnvelope>> PageAsync(string collection, Filter filter, string? cursor, CancellationToken ct) =>
        store.QueryAsync(new DocumentQuery { Collection = collection, Filter = filter, Limit = Batch, Cursor = cursor }, ct);

    private VerdictDocument Verdict(MigrationDocument migration, string dossierId, string code, MigrationOutcome outcome, KernelFailure? failure) => new()
    {
        Id = VerdictDocument.IdOf(migration.Id, dossierId),
        Migration = migration.Id,
        DossierId = dossierId,
        DossierCode = code,
        Outcome = outcome,
        Failure = failure?.Code,
        Args = failure?.Args ?? new Dictionary<string, string>(),
        At = time.GetUtcNow(),
    };

    private static Write Kept(VerdictDocument verdict) => Write.Upsert(DossierCollections.MigrationVerdicts, verdict.Id, verdict);
}
