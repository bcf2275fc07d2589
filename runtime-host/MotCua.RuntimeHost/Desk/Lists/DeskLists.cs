using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Texts;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Desk.Lists;

/// <summary>Reads the inbox and the search: counters by counting, lists page by page, never everything.</summary>
public sealed class DeskLists(IDocumentStore store, TimeProvider time)
{
    /// <summary>How near a deadline is "soon" in the filter.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromDays(1);

    public async Task<IReadOnlyList<InboxCounter>> CountAsync(Actor actor, IReadOnlyCollection<string> roles, CancellationToken ct)
    {
        var scope = new InboxScope(actor, time.GetUtcNow());
        return await Task.WhenAll(InboxViews.For(roles).Select(async view =>
            new InboxCounter(view, await store.CountAsync(Collection(view.Source), view.Filter(scope), ct))));
    }

    public Task<DeskList> InboxAsync(Actor actor, InboxView view, ListQuery query, CancellationToken ct)
    {
        var scope = new InboxScope(actor, time.GetUtcNow());
        return ReadAsync(view.Source, view.Filter(scope), query, scope, ct);
    }

    /// <summary>Dossiers he may read.</summary>
    public Task<DeskList> SearchAsync(Actor actor, ListQuery query, CancellationToken ct)
    {
        var scope = new InboxScope(actor, time.GetUtcNow());
        return ReadAsync(InboxSource.Dossiers, scope.Readable, query, scope, ct);
    }

    private async Task<DeskList> ReadAsync(InboxSource source, Filter within, ListQuery query, InboxScope scope, CancellationToken ct)
    {
        var filter = Filter.And([within, .. Narrow(source, query, scope.Now)]);
        var question = new DocumentQuery
        {
            Collection = Collection(source),
            Filter = filter,
            Sort = [Order(source, query)],
            Limit = ListQuery.PageSize,
            Cursor = query.Cursor,
        };
        var total = await store.CountAsync(question.Collection, filter, ct);
        Page<DocumentEnvelope> page;
        try
        {
            page = await store.QueryAsync(question, ct);
        }
        catch (InvalidCursorException)
        {
            // A cursor of another order, from an old address: the list begins anew.
            page = await store.QueryAsync(question with { Cursor = null }, ct);
        }

        var rows = page.Items.Select(found => source == InboxSource.Work
            ? DeskRow.Of(found.Read<WorkItemDocument>(), scope.Actor.Id)
            : DeskRow.Of(found.Read<DossierDocument>()));
        return new DeskList([.. rows], total, page.NextCursor);
    }

    private static IEnumerable<Filter> Narrow(InboxSource source, ListQuery query, DateTimeOffset now)
    {
        if (query.Text.Length > 0)
        {
            yield return Filter.Text("search", query.Text);
        }

        if (query.Procedure.Length > 0)
        {
            yield return Filter.Eq("procedureCode", query.Procedure);
        }

        if (query.Status.Length > 0)
        {
            yield return Filter.Eq("status", query.Status);
        }

        if (Enum.TryParse<IntakeChannel>(query.Channel, ignoreCase: true, out var channel) && !char.IsAsciiDigit(query.Channel[0]))
        {
            yield return Filter.Eq("channel", StoredWords.Of(channel));
        }

        if (DueFilter(source, query.Due, now) is { } due)
        {
            yield return due;
        }

        if (query.FromDay is { } from)
        {
            yield return Filter.Ge("createdAt", LocalMidnight(from));
        }

        if (query.ToDay is { } to)
        {
            yield return Filter.Lt("createdAt", LocalMidnight(to.AddDays(1)));
        }
    }

    private static Filter? DueFilter(InboxSource source, string due, DateTimeOffset now)
    {
        var (field, running) = source == InboxSource.Work ? ("due", Filter.All) : ("deadline", Filter.Eq("clockPhase", "running"));
        return due switch
        {
            "qua-han" => Filter.And(running, Filter.Lt(field, now)),
            "sap-den" => Filter.And(running, Filter.Ge(field, now), Filter.Lt(field, now + Soon)),
            "trong-han" => Filter.And(running, Filter.Ge(field, now)),
            _ => null,
        };
    }

    private static SortField Order(InboxSource source, ListQuery query) => query.Sort switch
    {
        "ma" => new SortField("code", query.Descending),
        "ngay" => new SortField("createdAt", query.Descending),
        "hen" => new SortField(source == InboxSource.Work ? "dossierDeadline" : "deadline", query.Descending),
        "han" when source == InboxSource.Work => new SortField("due", query.Descending),
        _ => source == InboxSource.Work ? SortField.Ascending("due") : SortField.Down("createdAt"),
    };

    private static DateTimeOffset LocalMidnight(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Formats.Zone.GetUtcOffset(midnight));
    }

    private static string Collection(InboxSource source) =>
        source == InboxSource.Work ? DossierCollections.WorkItems : DossierCollections.Dossiers;
}
