using MotCua.Catalogs.Storing;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Storage;

namespace MotCua.Catalogs.Procedures;

/// <summary>Puts versions into the catalogue: files first, then version and entry in one unit of work.</summary>
internal sealed class ProcedurePublisher(
    IDocumentStore store,
    TimeProvider time,
    CompileBundle compile,
    BundleFiles files,
    DocumentSet<ProcedureEntry> entries,
    DocumentSet<ProcedureVersion> versions)
{
    public async Task<PublishResult> PublishAsync(PublishRequest request, CancellationToken ct)
    {
        var compiled = compile(request.Bundle);
        var findings = new List<Finding>(compiled.Findings);
        if (compiled.Procedure is { } procedure && request.Check is { } check)
        {
            findings.AddRange(await check(procedure, ct));
        }

        if (compiled.Procedure is null || findings.Any(one => one.Severity == Severity.Error))
        {
            return new PublishResult(PublishOutcome.Refused, null, findings);
        }

        var kept = await files.PutAsync(request.Bundle, ct);
        while (true)
        {
            var (outcome, version, unit) = await PlanAsync(request, compiled.Procedure.Facts, kept, ct);
            if (unit is null || (await store.CommitAsync(unit, ct)).IsCommitted)
            {
                return new PublishResult(outcome, version, findings);
            }

            // Somebody published or withdrew meanwhile: plan again on what is there now.
        }
    }

    /// <summary>Puts the waiting version into force; a conflict means that another did.</summary>
    public Task PromoteAsync(Kept<ProcedureEntry> due, ProcedureVersion version, CancellationToken ct)
    {
        var entry = InForce(due.Value, version) with { NextVersion = null, NextFrom = null };
        return store.CommitAsync(
            UnitOfWork.Of(Write.Replace(CatalogCollections.Procedures, due.Id, entry, due.Version)), ct);
    }

    private async Task<(PublishOutcome Outcome, ProcedureVersion Version, UnitOfWork? Unit)> PlanAsync(
        PublishRequest request, ProcedureFacts facts, IReadOnlyList<BundleFile> kept, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var effective = request.EffectiveFrom > now ? request.EffectiveFrom.Value : now;
        var hash = request.Bundle.VersionHash;
        var entry = await entries.FindAsync(facts.Code, ct);
        var before = await versions.FindAsync(hash, ct);
        if (before is not null && entry is not null && IsStanding(entry.Value, hash, effective, now))
        {
            return (PublishOutcome.Unchanged, before.Value, null);
        }

        var publication = new Publication(now, request.By, request.Note, effective);
        var version = before is not null
            ? before.Value with { Publications = [.. before.Value.Publications, publication] }
            : new ProcedureVersion
            {
                VersionHash = hash,
                Code = facts.Code,
                Number = (entry?.Value.LastNumber ?? 0) + 1,
                Facts = facts,
                Publications = [publication],
                Files = kept,
                FileHashes = [.. kept.Select(file => file.Hash).Distinct()],
            };

        var line = Line(entry?.Value ?? Describe(new ProcedureEntry
        {
            Code = facts.Code,
            Name = facts.Name,
            Sector = facts.Sector,
            ServiceLevel = facts.ServiceLevel,
            AuthorityLevel = facts.AuthorityLevel,
            Unit = facts.Unit,
        }, facts), version, effective, now);
        var unit = UnitOfWork.Of(
            before is null
                ? Write.Insert(CatalogCollections.ProcedureVersions, hash, version)
                : Write.Replace(CatalogCollections.ProcedureVersions, hash, version, before.Version),
            entry is null
                ? Write.Insert(CatalogCollections.Procedures, facts.Code, line)
                : Write.Replace(CatalogCollections.Procedures, facts.Code, line, entry.Version));
        return (before is null ? PublishOutcome.Published : PublishOutcome.Reinstated, version, unit);
    }

    /// <summary>Whether publishing would change nothing.</summary>
    private static bool IsStanding(ProcedureEntry entry, string hash, DateTimeOffset effective, DateTimeOffset now) =>
        !entry.Withdrawn
        && (effective <= now ? entry.Version == hash : entry.NextVersion == hash && entry.NextFrom == effective);

    private static ProcedureEntry Line(
        ProcedureEntry entry, ProcedureVersion version, DateTimeOffset effective, DateTimeOffset now)
    {
        entry = entry with
        {
            Withdrawn = false,
            WithdrawnReason = null,
            LastNumber = Math.Max(entry.LastNumber, version.Number),
        };
        return effective > now
            ? entry with { NextVersion = version.VersionHash, NextFrom = effective }
            : InForce(entry, version);
    }

    private static ProcedureEntry InForce(ProcedureEntry entry, ProcedureVersion version) =>
        Describe(entry, version.Facts) with
        {
            Version = version.VersionHash,
            VersionNumber = version.Number,
            PublishedAt = version.Latest.EffectiveFrom,
        };

    private static ProcedureEntry Describe(ProcedureEntry entry, ProcedureFacts facts) => entry with
    {
        Name = facts.Name,
        Summary = facts.Summary,
        Sector = facts.Sector,
        ServiceLevel = facts.ServiceLevel,
        AuthorityLevel = facts.AuthorityLevel,
        Unit = facts.Unit,
        Applicants = facts.Applicants,
        TimeLimit = facts.TimeLimit,
        NameFold = VietnameseText.Fold(facts.Name.Vi),
        Search = VietnameseText.Fold(string.Join(
            ' ', [facts.Code, facts.Name.Vi, facts.Name.En, facts.Summary?.Vi, facts.Summary?.En, .. facts.Tags])),
    };
}
