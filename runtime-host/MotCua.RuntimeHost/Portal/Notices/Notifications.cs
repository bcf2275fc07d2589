using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Shell.Security;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Portal.Notices;

/// <summary>The notifications of the signed-in account.</summary>
public sealed class Notifications(IDocumentStore store, CurrentUser user)
{
    private Filter Mine => Filter.Eq("account", user.AccountId!);

    public Task<long> CountAsync(CancellationToken ct = default) => store.CountAsync(DossierCollections.Notifications, Mine, ct);

    public Task<long> CountUnreadAsync(CancellationToken ct = default) =>
        store.CountAsync(DossierCollections.Notifications, Filter.And(Mine, Filter.Eq("read", false)), ct);

    /// <summary>One numbered page, newest first.</summary>
    public async Task<IReadOnlyList<NotificationDocument>> PageAsync(int page, int size, CancellationToken ct = default)
    {
        var found = await Paging.ReadAsync(
            (limit, cursor) => store.QueryAsync(
                new DocumentQuery
                {
                    Collection = DossierCollections.Notifications,
                    Filter = Mine,
                    Sort = [SortField.Down("at")],
                    Limit = limit,
                    Cursor = cursor,
                },
                ct),
            (page - 1) * size,
            size);
        return [.. found.Select(document => document.Read<NotificationDocument>())];
    }

    /// <summary>Marks one as read and gives it; null when there is none or it is somebody else's.</summary>
    public async Task<NotificationDocument?> ReadAsync(string id, CancellationToken ct = default)
    {
        if ((await store.GetAsync(DossierCollections.Notifications, id, ct))?.Read<NotificationDocument>() is not { } notice || notice.Account != user.AccountId)
        {
            return null;
        }

        if (!notice.Read)
        {
            await store.CommitAsync(UnitOfWork.Of(Write.Upsert(DossierCollections.Notifications, id, notice with { Read = true })), ct);
        }

        return notice;
    }

    /// <summary>Marks all as read.</summary>
    public async Task ReadAllAsync(CancellationToken ct = default)
    {
        while (true)
        {
            var unread = await store.QueryAsync(
                new DocumentQuery
                {
                    Collection = DossierCollections.Notifications,
                    Filter = Filter.And(Mine, Filter.Eq("read", false)),
                    Limit = 200,
                },
                ct);
            if (unread.Items.Count == 0)
            {
                return;
            }

            await store.CommitAsync(
                UnitOfWork.Of([.. unread.Items.Select(item => Write.Upsert(DossierCollections.Notifications, item.Id, item.Read<NotificationDocument>() with { Read = true }))]),
                ct);
        }
    }
}
