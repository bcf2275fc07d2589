using MotCua.Catalogs.Storing;
using MotCua.Engine.Model;
using MotCua.Storage;

namespace MotCua.Catalogs.Procedures;

/// <summary>Procedures being written (designer). A draft keeps any files, right or not; only publishing judges.</summary>
public sealed class ProcedureDrafts(IDocumentStore store, IFileStore fileStore, TimeProvider time)
{
    private readonly BundleFiles files = new(fileStore);
    private readonly DocumentSet<StoredDraft> set = new(store, CatalogCollections.ProcedureDrafts);

    /// <summary>A new draft of these files: from a <see cref="ProcedureTemplates">template</see>, an import, or a
    /// published version (then named as its base).</summary>
    public async Task<DraftInfo> CreateAsync(
        ProcedureBundle bundle, Editor by, string? baseVersion = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        var now = time.GetUtcNow();
        var id = Guid.CreateVersion7(now).ToString("N");
        var draft = await MakeAsync(bundle, by, now, ct) with { BaseVersion = baseVersion };
        await store.SaveAsync([Write.Insert(CatalogCollections.ProcedureDrafts, id, draft)], ct);
        return draft.ToInfo(id, revision: 1);
    }

    /// <summary>A new draft of an uploaded zip, its files kept byte for byte; or why the zip was refused.</summary>
    public async Task<DraftImport> ImportAsync(ReadOnlyMemory<byte> zip, Editor by, CancellationToken ct = default)
    {
        var read = BundleZip.Read(zip);
        return read.Bundle is { } bundle
            ? new DraftImport(await CreateAsync(bundle, by, baseVersion: null, ct), read.Findings)
            : new DraftImport(null, read.Findings);
    }

    /// <summary>The draft with its files; null when there is none.</summary>
    public async Task<ProcedureDraft?> GetAsync(string id, CancellationToken ct = default) =>
        await set.FindAsync(id, ct) is { } kept
            ? new ProcedureDraft(kept.Value.ToInfo(kept.Id, kept.Version), await files.GetAsync(kept.Value.Files, ct))
            : null;

    /// <summary>The draft without its files; null when there is none.</summary>
    public async Task<DraftInfo?> FindAsync(string id, CancellationToken ct = default) =>
        await set.FindAsync(id, ct) is { } kept ? kept.Value.ToInfo(kept.Id, kept.Version) : null;

    /// <summary>Replaces the files if the draft still has the revision; else nothing is written and the answer shows
    /// who saved what meanwhile.</summary>
    public Task<DraftSaved> SaveAsync(
        string id, long expectedRevision, ProcedureBundle bundle, Editor by, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        return ReplaceAsync(id, expectedRevision, bundle, by, now => now.BaseVersion, ct);
    }

    /// <summary>Notes that the draft's files were published as this version.</summary>
    public async Task<DraftSaved> MarkPublishedAsync(
        string id, long expectedRevision, string versionHash, Editor by, CancellationToken ct = default) =>
        await GetAsync(id, ct) is { } draft
            ? await ReplaceAsync(id, expectedRevision, draft.Bundle, by, _ => versionHash, ct)
            : new DraftSaved(null, null);

    /// <summary>Removes the draft, published versions stay; false when there was none.</summary>
    public async Task<bool> DeleteAsync(string id, CancellationToken ct = default)
    {
        if (await set.FindAsync(id, ct) is null)
        {
            return false;
        }

        await store.SaveAsync([Write.Delete(CatalogCollections.ProcedureDrafts, id)], ct);
        return true;
    }

    /// <summary>One page of drafts.</summary>
    public async Task<Page<DraftInfo>> ListAsync(DraftQuery query, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var filter = Filter.And(
            Filter.Text("search", query.Text),
            string.IsNullOrEmpty(query.Sector) ? Filter.All : Filter.Eq("sector", query.Sector));
        var sort = query.Sort switch { DraftSort.Name => "nameFold", DraftSort.Code => "code", _ => "updatedAt" };
        var page = await set.PageAsync(filter, [new SortField(sort, query.Descending)], query.Limit, query.Cursor, ct);
        return new Page<DraftInfo>([.. page.Items.Select(kept => kept.Value.ToInfo(kept.Id, kept.Version))], page.NextCursor);
    }

    private async Task<DraftSaved> ReplaceAsync(
        string id, long expectedRevision, ProcedureBundle bundle, Editor by, Func<StoredDraft, string?> baseVersion, CancellationToken ct)
    {
        if (await set.FindAsync(id, ct) is not { } kept)
        {
            return new DraftSaved(null, null);
        }

        var draft = await MakeAsync(bundle, by, time.GetUtcNow(), ct) with
        {
            BaseVersion = baseVersion(kept.Value),
            CreatedAt = kept.Value.CreatedAt,
            CreatedBy = kept.Value.CreatedBy,
        };
        var result = await store.CommitAsync(
            UnitOfWork.Of(Write.Replace(CatalogCollections.ProcedureDrafts, id, draft, expectedRevision)), ct);
        return result.IsCommitted
            ? new DraftSaved(draft.ToInfo(id, expectedRevision + 1), null)
            : new DraftSaved(null, await FindAsync(id, ct));
    }

    private async Task<StoredDraft> MakeAsync(ProcedureBundle bundle, Editor by, DateTimeOffset now, CancellationToken ct)
    {
        var glance = BundleGlance.Of(bundle);
        var kept = await files.PutAsync(bundle, ct);
        return new StoredDraft
        {
            Code = glance.Code,
            Name = glance.Name,
            NameFold = VietnameseText.Fold(glance.Name?.Vi),
            Sector = glance.Sector,
            Search = glance.Search,
            Files = kept,
            FileHashes = [.. kept.Select(file => file.Hash).Distinct()],
            BundleHash = bundle.VersionHash,
            CreatedBy = by,
            CreatedAt = now,
            UpdatedBy = by,
            UpdatedAt = now,
        };
    }
}
