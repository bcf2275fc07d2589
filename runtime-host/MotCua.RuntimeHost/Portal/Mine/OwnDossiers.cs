using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Shell.Security;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Portal.Mine;

/// <summary>The dossiers of the signed-in applicant; to him no others exist.</summary>
public sealed class OwnDossiers(IDocumentStore store, DossierReading reading, Actors actors, CurrentUser user)
{
    private static readonly FieldValue[] WaitingStatuses = ["SupplementRequested", "PaymentRequested"];

    /// <summary>By its code; null when there is none or it is somebody else's.</summary>
    public async Task<DossierView?> FindAsync(string code, CancellationToken ct = default) =>
        await reading.FindAsync(code, ct) is { } entry && DossierAccess.MayRead(actors.Applicant(), entry)
            ? await reading.ReadAsync(entry, ct)
            : null;

    public Task<long> CountAsync(DossierTab tab, string? words, CancellationToken ct = default) =>
        store.CountAsync(DossierCollections.Dossiers, FilterOf(tab, words), ct);

    /// <summary>One numbered page.</summary>
    /// <param name="byDeadline">Nearest appointment first; otherwise newest first.</param>
    public async Task<IReadOnlyList<DossierDocument>> PageAsync(
        DossierTab tab, string? words, bool byDeadline, int page, int size, CancellationToken ct = default)
    {
        var (filter, skip) = (FilterOf(tab, words), (page - 1) * size);
        if (!byDeadline)
        {
            return await ReadAsync(filter, SortField.Down("createdAt"), skip, size, ct);
        }

        // A store puts what has no deadline first; people want it last.
        var (due, notDue) = (Filter.And(filter, Filter.Exists("deadline")), Filter.And(filter, Filter.Exists("deadline", false)));
        var first = (int)await store.CountAsync(DossierCollections.Dossiers, due, ct);
        var found = skip < first ? await ReadAsync(due, SortField.Ascending("deadline"), skip, size, ct) : [];
        return found.Count == size
            ? found
            : [.. found, .. await ReadAsync(notDue, SortField.Down("createdAt"), Math.Max(0, skip - first), size - found.Count, ct)];
    }

    private async Task<IReadOnlyList<DossierDocument>> ReadAsync(Filter filter, SortField sort, int skip, int take, CancellationToken ct)
    {
        var found = await Paging.ReadAsync(
            (limit, cursor) => store.QueryAsync(
                new DocumentQuery { Collection = DossierCollections.Dossiers, Filter = filter, Sort = [sort], Limit = limit, Cursor = cursor }, ct),
            skip,
            take);
        return [.. found.Select(document => document.Read<DossierDocument>())];
    }

    private Filter FilterOf(DossierTab tab, string? words)
    {
        var mine = Filter.And(Filter.Eq("applicantAccount", user.AccountId!), Filter.Text("search", words));
        return tab switch
        {
            DossierTab.Waiting => Filter.And(mine, Filter.Eq("ended", false), Filter.In("status", WaitingStatuses)),
            DossierTab.Finished => Filter.And(mine, Filter.Or(Filter.Eq("ended", true), Filter.Eq("status", "Cancelled"))),
            _ => Filter.And(mine, Filter.Eq("ended", false), Filter.Ne("status", "Cancelled")),
        };
    }
}
