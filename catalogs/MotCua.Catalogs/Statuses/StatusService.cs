using MotCua.Catalogs.Storing;
using MotCua.Engine.Model;
using MotCua.Storage;

namespace MotCua.Catalogs.Statuses;

/// <summary>The catalogue of dossier statuses (requirements E-4.1).</summary>
public sealed class StatusService
{
    private readonly IDocumentStore store;
    private readonly ListCache<IReadOnlyList<CatalogStatus>> cache;

    public StatusService(IDocumentStore store)
    {
        this.store = store;
        var set = new DocumentSet<CatalogStatus>(store, CatalogCollections.Statuses);
        cache = new(store, CatalogCollections.Statuses, async ct =>
            [.. (await set.AllAsync(Filter.All, [new SortField("order")], ct)).Select(kept => kept.Value)]);
    }

    /// <summary>All, in their order.</summary>
    public Task<IReadOnlyList<CatalogStatus>> ListAsync(CancellationToken ct = default) => cache.GetAsync(ct);

    /// <summary>Null when there is none.</summary>
    public async Task<CatalogStatus?> FindAsync(string code, CancellationToken ct = default) =>
        (await cache.GetAsync(ct)).FirstOrDefault(status => status.Code == code);

    /// <summary>The name the public sees: that of the Appendix I status it is mapped to, or its own. Null when there is
    /// no such status.</summary>
    public async Task<LocalText?> PublicNameAsync(string code, CancellationToken ct = default) =>
        await FindAsync(code, ct) switch
        {
            { ShownAs: { } shown } => (await FindAsync(shown, ct))?.Name,
            var status => status?.Name,
        };

    /// <summary>Adds or replaces; refuses a local status that is not mapped to one of Appendix I, and another name for
    /// one of those. Null when saved.</summary>
    public async Task<FieldError?> SaveAsync(CatalogStatus status, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(status);
        if (Refuse(status) is { } error)
        {
            return error;
        }

        await store.SaveAsync(
            [Write.Upsert(CatalogCollections.Statuses, status.Code, status), ListStamp.Touch(CatalogCollections.Statuses)], ct);
        return null;
    }

    private static FieldError? Refuse(CatalogStatus status)
    {
        var known = DefaultStatusDiagram.Value.Find(status.Code);
        if (known is not null)
        {
            return known.Name.Vi == status.Name.Vi
                ? null
                : new FieldError("name", "statusNameFixed", new LocalText(
                    $"Tên trạng thái này do quy định đặt ra: {known.Name.Vi}. Giữ nguyên tên.",
                    $"The regulation fixes this status' name: {known.Name.Vi}. Keep it."));
        }

        return CatalogStatus.AppendixOne.Contains(status.ShownAs)
            ? null
            : new FieldError("shownAs", "statusUnmapped", new LocalText(
                "Chọn một trong 10 trạng thái theo quy định để hiển thị công khai thay cho trạng thái này.",
                "Choose one of the ten regulated statuses that the public sees instead of this one."));
    }
}
