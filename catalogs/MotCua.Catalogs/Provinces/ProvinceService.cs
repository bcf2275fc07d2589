using System.Globalization;
using MotCua.Catalogs.Storing;
using MotCua.Storage;

namespace MotCua.Catalogs.Provinces;

/// <summary>Provinces by date: kind and name have periods (domain notes, section 9).</summary>
public sealed class ProvinceService
{
    private readonly IDocumentStore store;
    private readonly ListCache<IReadOnlyList<Province>> cache;

    public ProvinceService(IDocumentStore store)
    {
        this.store = store;
        var set = new DocumentSet<Province>(store, CatalogCollections.Provinces);
        cache = new(store, CatalogCollections.Provinces, async ct =>
            [.. (await set.AllAsync(Filter.All, [new SortField("code")], ct)).Select(kept => kept.Value)]);
    }

    /// <summary>Those in force on the local date, by code.</summary>
    public async Task<IReadOnlyList<Province>> ListAsync(DateOnly on, CancellationToken ct = default) =>
        [.. (await cache.GetAsync(ct)).Where(province => province.IsInForce(on))];

    /// <summary>The province of the code on the local date; null when there is none.</summary>
    public async Task<Province?> FindAsync(string code, DateOnly on, CancellationToken ct = default) =>
        (await cache.GetAsync(ct)).FirstOrDefault(province => province.Code == code && province.IsInForce(on));

    /// <summary>Adds or replaces one period of a code.</summary>
    public Task SaveAsync(Province province, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(province);
        return store.SaveAsync([Save(province), ListStamp.Touch(CatalogCollections.Provinces)], ct);
    }

    internal static Write Save(Province province) => Write.Upsert(CatalogCollections.Provinces, IdOf(province), province);

    internal static string IdOf(Province province) =>
        string.Create(CultureInfo.InvariantCulture, $"{province.Code}@{province.From:yyyy-MM-dd}");
}
