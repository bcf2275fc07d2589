using MotCua.Catalogs.Procedures;

namespace MotCua.RuntimeHost.Portal.Browse;

/// <summary>The procedures on offer, with their facts. Nothing is compiled to show a list.</summary>
public sealed class ProcedureShelf(ProcedureCatalog catalog)
{
    /// <summary>Null when there is none, it is withdrawn, or not in force yet.</summary>
    public async Task<ProcedureLine?> FindAsync(string code, CancellationToken ct = default) =>
        await catalog.FindAsync(code, ct) is { Withdrawn: false } entry ? await LineAsync(entry, ct) : null;

    /// <summary>One numbered page.</summary>
    public async Task<IReadOnlyList<ProcedureLine>> PageAsync(ProcedureQuery query, int page, int size, CancellationToken ct = default)
    {
        var entries = await Paging.ReadAsync(
            (limit, cursor) => catalog.ListPublishedAsync(query with { Limit = limit, Cursor = cursor }, ct), (page - 1) * size, size);
        var lines = new List<ProcedureLine>();
        foreach (var entry in entries)
        {
            if (await LineAsync(entry, ct) is { } line)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    private async Task<ProcedureLine?> LineAsync(ProcedureEntry entry, CancellationToken ct) =>
        entry.Version is { } hash && await catalog.FindVersionAsync(hash, ct) is { } version ? new ProcedureLine(entry, version) : null;
}
