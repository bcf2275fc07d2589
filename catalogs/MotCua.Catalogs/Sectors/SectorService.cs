using MotCua.Catalogs.Storing;
using MotCua.Storage;

namespace MotCua.Catalogs.Sectors;

/// <summary>The sectors, short enough to be held whole; a change is seen at once, in every process.</summary>
public sealed class SectorService
{
    private readonly IDocumentStore store;
    private readonly ListCache<IReadOnlyList<Sector>> cache;

    public SectorService(IDocumentStore store)
    {
        this.store = store;
        var set = new DocumentSet<Sector>(store, CatalogCollections.Sectors);
        cache = new(store, CatalogCollections.Sectors, async ct =>
            [.. (await set.AllAsync(Filter.All, [new SortField("order")], ct)).Select(kept => kept.Value)]);
    }

    /// <summary>In their order; retired ones only when asked for.</summary>
    public async Task<IReadOnlyList<Sector>> ListAsync(bool includeRetired = false, CancellationToken ct = default)
    {
        var all = await cache.GetAsync(ct);
        return includeRetired ? all : [.. all.Where(sector => !sector.Retired)];
    }

    /// <summary>The sector, retired or not; null when there is none.</summary>
    public async Task<Sector?> FindAsync(string code, CancellationToken ct = default) =>
        (await cache.GetAsync(ct)).FirstOrDefault(sector => sector.Code == code);

    /// <summary>Adds or replaces.</summary>
    public Task SaveAsync(Sector sector, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(sector);
        return store.SaveAsync(
            [Write.Upsert(CatalogCollections.Sectors, sector.Code, sector), ListStamp.Touch(CatalogCollections.Sectors)], ct);
    }
}
