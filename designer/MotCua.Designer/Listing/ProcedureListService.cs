using MotCua.Catalogs.Procedures;
using MotCua.Designer.Drafts;
using MotCua.Storage;

namespace MotCua.Designer.Listing;

/// <summary>Drafts and published procedures in one list; a few thousand lines at most, so they are merged in memory.</summary>
public sealed class ProcedureListService(DraftService drafts, ProcedureCatalog catalog)
{
    /// <summary>One page.</summary>
    public async Task<ListPage> ListAsync(ListQuery query, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var entries = await EntriesAsync(ct);
        var byCode = entries.ToDictionary(e => e.Code, StringComparer.Ordinal);
        var written = await drafts.AllAsync(ct);
        var codes = written.Select(d => d.Code).ToHashSet();
        var words = VietnameseText.Fold(query.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var lines = written.Select(d => Line(d, d.Code is null ? null : byCode.GetValueOrDefault(d.Code)))
            .Concat(entries.Where(e => !codes.Contains(e.Code)).Select(Line))
            .Where(l => string.IsNullOrEmpty(query.Sector) || l.Sector == query.Sector)
            .Where(l => words.All(word => l.Search.Contains(word, StringComparison.Ordinal)))
            .ToList();
        var sorted = query.Sort switch
        {
            "name" => lines.OrderBy(l => VietnameseText.Fold(l.Name?.Vi), StringComparer.Ordinal),
            "code" => lines.OrderBy(l => l.Code, StringComparer.Ordinal),
            _ => lines.OrderByDescending(l => l.At),
        };
        var size = Math.Clamp(query.Size, 1, 200);
        var pages = Math.Max(1, (lines.Count + size - 1) / size);
        var page = Math.Clamp(query.Page, 1, pages);
        return new ListPage([.. sorted.Skip((page - 1) * size).Take(size)], lines.Count, page, pages);
    }

    private async Task<IReadOnlyList<ProcedureEntry>> EntriesAsync(CancellationToken ct)
    {
        var all = new List<ProcedureEntry>();
        string? cursor = null;
        do
        {
            var page = await catalog.ListPublishedAsync(new ProcedureQuery { IncludeWithdrawn = true, Limit = 500, Cursor = cursor }, ct);
            all.AddRange(page.Items);
            cursor = page.NextCursor;
        }
        while (cursor is not null);
        return all;
    }

    private static ListedProcedure Line(DraftInfo draft, ProcedureEntry? entry) => new()
    {
        DraftId = draft.Id,
        Code = draft.Code,
        Name = draft.Name,
        Sector = draft.Sector,
        Version = entry?.Version ?? entry?.NextVersion,
        VersionNumber = entry?.LastNumber ?? 0,
        Changed = entry is null || draft.BundleHash != (entry.Version ?? entry.NextVersion),
        Withdrawn = entry?.Withdrawn ?? false,
        At = draft.UpdatedAt,
        By = draft.UpdatedBy.Name,
        Search = VietnameseText.Fold($"{draft.Code} {draft.Name?.Vi} {draft.Name?.En}"),
    };

    private static ListedProcedure Line(ProcedureEntry entry) => new()
    {
        Code = entry.Code,
        Name = entry.Name,
        Sector = entry.Sector,
        Version = entry.Version ?? entry.NextVersion,
        VersionNumber = entry.LastNumber,
        Withdrawn = entry.Withdrawn,
        At = entry.PublishedAt,
        Search = VietnameseText.Fold($"{entry.Code} {entry.Name.Vi} {entry.Name.En}"),
    };
}
