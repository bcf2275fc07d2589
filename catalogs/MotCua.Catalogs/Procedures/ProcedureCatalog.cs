using MotCua.Catalogs.Storing;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Storage;

namespace MotCua.Catalogs.Procedures;

/// <summary>
/// Published procedures and their versions (DESIGN section 3). A version published in any process is used by the next
/// call in every process; compiled versions are immutable and shared. Safe to call from many threads.
/// </summary>
public sealed class ProcedureCatalog
{
    private readonly IDocumentStore store;
    private readonly TimeProvider time;
    private readonly CompileBundle compile;
    private readonly BundleFiles files;
    private readonly DocumentSet<ProcedureEntry> entries;
    private readonly DocumentSet<ProcedureVersion> versions;
    private readonly VersionCache cache = new();
    private readonly ProcedurePublisher publisher;

    public ProcedureCatalog(IDocumentStore store, IFileStore fileStore, TimeProvider time, CompileBundle compile)
    {
        this.store = store;
        this.time = time;
        this.compile = compile;
        files = new(fileStore);
        entries = new(store, CatalogCollections.Procedures);
        versions = new(store, CatalogCollections.ProcedureVersions);
        publisher = new(store, time, compile, files, entries, versions);
    }

    /// <summary>The procedure with its version in force; null when there is none, it is withdrawn or not in force yet.</summary>
    /// <exception cref="VersionUnusableException">Its version can no longer be compiled.</exception>
    public async Task<PublishedProcedure?> GetPublishedAsync(string code, CancellationToken ct = default) =>
        await FindAsync(code, ct) is { Withdrawn: false, Version: { } hash } entry && await GetVersionAsync(hash, ct) is { } procedure
            ? new PublishedProcedure(entry, procedure)
            : null;

    /// <summary>The procedure's line, withdrawn or not; null when there is none.</summary>
    public async Task<ProcedureEntry?> FindAsync(string code, CancellationToken ct = default)
    {
        var kept = await entries.FindAsync(code, ct);
        if (kept?.Value.NextFrom <= time.GetUtcNow())
        {
            await PromoteAsync(kept, ct);
            kept = await entries.FindAsync(code, ct);
        }

        return kept?.Value;
    }

    /// <summary>A version, compiled; null when there is none.</summary>
    /// <exception cref="VersionUnusableException">It can no longer be compiled.</exception>
    public Task<CompiledProcedure?> GetVersionAsync(string versionHash, CancellationToken ct = default) =>
        cache.GetAsync(versionHash, async () =>
        {
            if (await GetBundleAsync(versionHash, ct) is not { } bundle)
            {
                return null;
            }

            var result = compile(bundle);
            return result.Procedure ?? throw new VersionUnusableException(versionHash, result.Findings);
        });

    /// <summary>What is known of a version but its content; null when there is none.</summary>
    public async Task<ProcedureVersion?> FindVersionAsync(string versionHash, CancellationToken ct = default) =>
        (await versions.FindAsync(versionHash, ct))?.Value;

    /// <summary>A version's files, byte for byte as published; null when there is none.</summary>
    public async Task<ProcedureBundle?> GetBundleAsync(string versionHash, CancellationToken ct = default) =>
        await FindVersionAsync(versionHash, ct) is { } version ? await files.GetAsync(version.Files, ct) : null;

    /// <summary>A version as a zip, the same bytes each time; null when there is none.</summary>
    public async Task<byte[]?> ExportZipAsync(string versionHash, CancellationToken ct = default) =>
        await GetBundleAsync(versionHash, ct) is { } bundle ? BundleZip.Write(bundle) : null;

    /// <summary>The versions of a procedure, newest first.</summary>
    public async Task<IReadOnlyList<ProcedureVersion>> ListVersionsAsync(string code, CancellationToken ct = default) =>
        [.. (await versions.AllAsync(Filter.Eq("code", code), [new SortField("number", Descending: true)], ct))
            .Select(kept => kept.Value)];

    /// <summary>One page of the versions of a procedure, newest first. An unusable cursor begins anew.</summary>
    public async Task<Page<ProcedureVersion>> PageVersionsAsync(string code, int limit, string? cursor, CancellationToken ct = default)
    {
        var (filter, newestFirst) = (Filter.Eq("code", code), new SortField("number", Descending: true));
        Page<Kept<ProcedureVersion>> page;
        try
        {
            page = await versions.PageAsync(filter, [newestFirst], limit, cursor, ct);
        }
        catch (InvalidCursorException)
        {
            page = await versions.PageAsync(filter, [newestFirst], limit, null, ct);
        }

        return new Page<ProcedureVersion>([.. page.Items.Select(kept => kept.Value)], page.NextCursor);
    }

    /// <summary>Compiled versions kept at the moment.</summary>
    internal int CompiledVersions => cache.Count;

    /// <summary>One page of published procedures.</summary>
    public async Task<Page<ProcedureEntry>> ListPublishedAsync(ProcedureQuery query, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        await PromoteDueAsync(ct);
        var sort = query.Sort switch
        {
            ProcedureSort.Code => "code",
            ProcedureSort.PublishedAt => "publishedAt",
            _ => "nameFold",
        };
        var page = await entries.PageAsync(
            FilterOf(query), [new SortField(sort, query.Descending)], query.Limit, query.Cursor, ct);
        return new Page<ProcedureEntry>([.. page.Items.Select(kept => kept.Value)], page.NextCursor);
    }

    /// <summary>How many procedures the query matches, over all pages.</summary>
    public async Task<long> CountPublishedAsync(ProcedureQuery query, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        await PromoteDueAsync(ct);
        return await entries.CountAsync(FilterOf(query), ct);
    }

    /// <summary>Procedures in force per sector code.</summary>
    public async Task<IReadOnlyDictionary<string, long>> CountBySectorAsync(CancellationToken ct = default)
    {
        await PromoteDueAsync(ct);
        var groups = await store.CountByAsync(CatalogCollections.Procedures, ["sector"], FilterOf(new ProcedureQuery()), ct);
        return groups.Where(group => group.Key is not null).ToDictionary(group => group.Key!, group => group.Count, StringComparer.Ordinal);
    }

    /// <summary>Compiles, checks and puts into force. Refused with the findings when one of them is an error.</summary>
    public Task<PublishResult> PublishAsync(PublishRequest request, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return publisher.PublishAsync(request, ct);
    }

    /// <summary>Publishes unless the procedure was ever published: samples at the first start, never over an
    /// administrator's work. Null when it was.</summary>
    public async Task<PublishResult?> PublishIfNewAsync(PublishRequest request, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return BundleGlance.Of(request.Bundle).Code is { } code && await entries.FindAsync(code, ct) is not null
            ? null
            : await publisher.PublishAsync(request, ct);
    }

    /// <summary>Takes the procedure off the portal; running dossiers go on. False when there is none.</summary>
    public Task<bool> WithdrawAsync(string code, string reason, CancellationToken ct = default) =>
        ChangeAsync(code, entry => entry with { Withdrawn = true, WithdrawnReason = reason }, ct);

    /// <summary>Puts a withdrawn procedure back. False when there is none.</summary>
    public Task<bool> RestoreAsync(string code, CancellationToken ct = default) =>
        ChangeAsync(code, entry => entry with { Withdrawn = false, WithdrawnReason = null }, ct);

    /// <summary>Whether a version or a draft holds the file: for the sweeper of unreferenced files.</summary>
    public async Task<bool> ReferencesFileAsync(string fileHash, CancellationToken ct = default) =>
        await store.CountAsync(CatalogCollections.ProcedureVersions, Filter.Contains("fileHashes", fileHash), ct) > 0
        || await store.CountAsync(CatalogCollections.ProcedureDrafts, Filter.Contains("fileHashes", fileHash), ct) > 0;

    private static Filter FilterOf(ProcedureQuery query)
    {
        var all = new List<Filter> { Filter.Text("search", query.Text) };
        if (!query.IncludeWithdrawn)
        {
            all.Add(Filter.And(Filter.Eq("withdrawn", false), Filter.Exists("version")));
        }

        if (query.Sector is { Length: > 0 } sector)
        {
            all.Add(Filter.Eq("sector", sector));
        }

        if (query.Unit is { Length: > 0 } unit)
        {
            all.Add(Filter.Eq("unit", unit));
        }

        if (query.ServiceLevel is { } level)
        {
            all.Add(Filter.Eq("serviceLevel", StoredEnum.Value(level)));
        }

        return Filter.And(all);
    }

    private async Task PromoteDueAsync(CancellationToken ct)
    {
        foreach (var due in await entries.AllAsync(Filter.Le("nextFrom", time.GetUtcNow()), [], ct))
        {
            await PromoteAsync(due, ct);
        }
    }

    private async Task PromoteAsync(Kept<ProcedureEntry> due, CancellationToken ct)
    {
        if (due.Value.NextVersion is { } next && await FindVersionAsync(next, ct) is { } version)
        {
            await publisher.PromoteAsync(due, version, ct);
        }
    }

    private async Task<bool> ChangeAsync(string code, Func<ProcedureEntry, ProcedureEntry> change, CancellationToken ct)
    {
        while (await entries.FindAsync(code, ct) is { } kept)
        {
            var write = Write.Replace(CatalogCollections.Procedures, code, change(kept.Value), kept.Version);
            if ((await store.CommitAsync(UnitOfWork.Of(write), ct)).IsCommitted)
            {
                return true;
            }
        }

        return false;
    }
}
