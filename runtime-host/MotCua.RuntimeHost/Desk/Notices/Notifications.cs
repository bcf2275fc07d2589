using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Desk.Notices;

/// <summary>What stands under the bell of one account.</summary>
public sealed class Notifications(IDocumentStore store)
{
    /// <summary>Notifications per page.</summary>
    public const int PageSize = 30;

    public Task<long> CountUnreadAsync(string account, CancellationToken ct = default) =>
        store.CountAsync(DossierCollections.Notifications, Filter.And(Filter.Eq("account", account), Filter.Eq("read", false)), ct);

    /// <summary>One page, newest first, and the cursor of the next.</summary>
    public async Task<(IReadOnlyList<NotificationDocument> Items, string? Next)> ListAsync(string account, string? cursor, CancellationToken ct = default)
    {
        var question = new DocumentQuery
        {
            Collection = DossierCollections.Notifications,
            Filter = Filter.Eq("account", account),
            Sort = [SortField.Down("at")],
            Limit = PageSize,
            Cursor = cursor,
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

        return ([.. page.Items.Select(found => found.Read<NotificationDocument>())], page.NextCursor);
    }

    /// <summary>Marks one of the account's notifications read; with null all of them, page by page.</summary>
    public async Task MarkReadAsync(string account, string? id, CancellationToken ct = default)
    {
        var unread = Filter.And(
            Filter.Eq("account", account), Filter.Eq("read", false), id is null ? Filter.All : Filter.Eq("id", id));
        while (true)
        {
            var page = await store.QueryAsync(
                new DocumentQuery { Collection = DossierCollections.Notifications, Filter = unread, Limit = DocumentQuery.MaxLimit }, ct);
            foreach (var found in page.Items)
            {
                var read = found.Read<NotificationDocument>() with { Read = true };
                await store.CommitAsync(UnitOfWork.Of(Write.Replace(DossierCollections.Notifications, read.Id, read, found.Version)), ct);
            }

            // A notification somebody else marked at the same moment is read already; it is not tried again.
            if (page.NextCursor is null)
            {
                return;
            }
        }
    }
}
