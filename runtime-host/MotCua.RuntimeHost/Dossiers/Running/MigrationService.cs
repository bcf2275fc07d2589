using MotCua.Catalogs.Procedures;
using MotCua.Engine.Kernel.Migration;
using MotCua.RuntimeHost.Desk.Lists;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Running;

/// <summary>
/// Migrations of all dossiers of a version: proposed, tried out, carried out. What is begun here a
/// <see cref="MigrationRunner"/> does, batch by batch.
/// </summary>
public sealed class MigrationService(IDocumentStore store, ProcedureCatalog procedures, TimeProvider time)
{
    /// <summary>The proposed mapping; null when one of the versions is not there or they are of different procedures.</summary>
    public async Task<MigrationPlan?> PlanAsync(string from, string to, CancellationToken ct = default) =>
        await procedures.GetVersionAsync(from, ct) is { } before && await procedures.GetVersionAsync(to, ct) is { } after && before.Facts.Code == after.Facts.Code
            ? MigrationPlan.Propose(before, after)
            : null;

    /// <summary>How many dossiers under way have the version.</summary>
    public Task<long> CountAsync(string version, CancellationToken ct = default) => store.CountAsync(DossierCollections.Dossiers, Affected(version), ct);

    /// <summary>Begins a dry run; a repeated id gives the first one.</summary>
    public async Task<MigrationReply> TryOutAsync(MigrationRequest request, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.From == request.To)
        {
            return MigrationReply.Because(MigrationRefusal.SameVersion);
        }

        var (from, to) = (await procedures.FindVersionAsync(request.From, ct), await procedures.FindVersionAsync(request.To, ct));
        if (from is null || to is null || from.Code != to.Code)
        {
            return MigrationReply.Because(MigrationRefusal.VersionNotFound);
        }

        var (before, after) = ((await procedures.GetVersionAsync(request.From, ct))!, (await procedures.GetVersionAsync(request.To, ct))!);
        var mapping = request.Mapping ?? MigrationPlan.Propose(before, after).Mapping;
        if (MigrationPlan.Check(before, after, mapping) is { } wrong)
        {
            return MigrationReply.Because(MigrationRefusal.MappingWrong, wrong);
        }

        return await KeepAsync(
            new MigrationDocument
            {
                Id = request.Id,
                ProcedureCode = to.Code,
                ProcedureName = to.Facts.Name,
                FromVersion = from.VersionHash,
                FromNumber = from.Number,
                ToVersion = to.VersionHash,
                ToNumber = to.Number,
                Mapping = mapping.Elements,
                Mode = MigrationMode.DryRun,
                State = MigrationProgress.Running,
                By = request.By,
                ByName = request.ByName,
                Total = await CountAsync(from.VersionHash, ct),
                CreatedAt = time.GetUtcNow(),
            },
            ct);
    }

    /// <summary>Carries out what a finished dry run has tried, with its mapping; a repeated id gives the first execution.</summary>
    /// <param name="id">Chosen by the caller, the same when he repeats.</param>
    public async Task<MigrationReply> ExecuteAsync(string id, string dryRunId, string reason, string? by, string byName, CancellationToken ct = default)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return MigrationReply.Because(MigrationRefusal.ReasonRequired);
        }

        if (await FindAsync(dryRunId, ct) is not { Mode: MigrationMode.DryRun, State: MigrationProgress.Done } dryRun)
        {
            return MigrationReply.Because(MigrationRefusal.NotReady);
        }

        return await KeepAsync(
            dryRun with
            {
                Id = id,
                Mode = MigrationMode.Execution,
                State = MigrationProgress.Running,
                DryRun = dryRun.Id,
                Reason = reason.Trim(),
                By = by,
                ByName = byName,
                Total = dryRun.Seen,
                Ready = 0,
                Refused = 0,
                Cursor = null,
                CreatedAt = time.GetUtcNow(),
                FinishedAt = null,
            },
            ct);
    }

    /// <summary>Stops a migration after the batch at hand; false when it does not run.</summary>
    public async Task<bool> CancelAsync(string id, CancellationToken ct = default)
    {
        while (await store.GetAsync(DossierCollections.Migrations, id, ct) is { } found && found.Read<MigrationDocument>() is { State: MigrationProgress.Running } running)
        {
            // The write ends the worker's claim: what it reports afterwards is refused.
            var stopped = running with { State = MigrationProgress.Cancelled, FinishedAt = time.GetUtcNow() };
            if ((await store.CommitAsync(UnitOfWork.Of(Write.Replace(DossierCollections.Migrations, id, stopped, found.Version)), ct)).IsCommitted)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The migration; null when there is none.</summary>
    public async Task<MigrationDocument?> FindAsync(string id, CancellationToken ct = default) =>
        (await store.GetAsync(DossierCollections.Migrations, id, ct))?.Read<MigrationDocument>();

    /// <summary>The latest migrations of a procedure.</summary>
    public async Task<IReadOnlyList<MigrationDocument>> LatestAsync(string procedureCode, int limit, CancellationToken ct = default)
    {
        var page = await store.QueryAsync(
            new DocumentQuery
            {
                Collection = DossierCollections.Migrations,
                Filter = Filter.Eq("procedureCode", procedureCode),
                Sort = [new SortField("createdAt", Descending: true)],
                Limit = limit,
            },
            ct);
        return [.. page.Items.Select(found => found.Read<MigrationDocument>())];
    }

    /// <summary>One page of verdicts in the order of the dossiers' codes. An unusable cursor begins anew.</summary>
    public async Task<Page<VerdictDocument>> VerdictsAsync(string migration, VerdictQuery query, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var filters = new List<Filter> { Filter.Eq("migration", migration) };
        if (query.Outcome is { } outcome)
        {
            filters.Add(Filter.Eq("outcome", StoredWords.Of(outcome)));
        }

        if (query.Code.Length > 0)
        {
            filters.Add(Filter.Eq("dossierCode", query.Code.Trim().ToUpperInvariant()));
        }

        var question = new DocumentQuery
        {
            Collection = DossierCollections.MigrationVerdicts,
            Filter = Filter.And(filters),
            Sort = [new SortField("dossierCode")],
            Limit = query.Limit,
            Cursor = query.Cursor,
        };
        Page<DocumentEnvelope> page;
        try
        {
            page = await store.QueryAsync(question, ct);
        }
        catch (InvalidCursorException)
        {
            page = await store.QueryAsync(question with { Cursor = null }, ct);
        }

        return new Page<VerdictDocument>([.. page.Items.Select(found => found.Read<VerdictDocument>())], page.NextCursor);
    }

    internal static Filter Affected(string version) => Filter.And(Filter.Eq("versionHash", version), Filter.Eq("ended", false));

    private async Task<MigrationReply> KeepAsync(MigrationDocument wanted, CancellationToken ct)
    {
        var commit = await store.CommitAsync(UnitOfWork.Of(Write.Insert(DossierCollections.Migrations, wanted.Id, wanted)), ct);
        return new MigrationReply(commit.IsCommitted ? wanted : await FindAsync(wanted.Id, ct));
    }
}
