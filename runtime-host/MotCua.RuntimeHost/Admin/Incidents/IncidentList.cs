using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Admin.Incidents;

/// <summary>Reads the incidents of all dossiers.</summary>
public sealed class IncidentList(IDocumentStore store)
{
    private static readonly TimeSpan LocalOffset = TimeSpan.FromHours(7);

    /// <summary>Columns that sort, by their name in addresses.</summary>
    public static IReadOnlyDictionary<string, string> Sorts { get; } = new Dictionary<string, string>
    {
        [""] = "raisedAt",
        ["loai"] = "code",
        ["thu-tuc"] = "procedureCode",
    };

    public async Task<IncidentPageOfList> ReadAsync(IncidentQuery query, CancellationToken ct)
    {
        var inState = Filter.Eq("state", query.State);
        var filter = Filter.And(
        [
            inState,
            .. query.Dossier.Length > 0 ? [Filter.Eq("dossierCode", query.Dossier.ToUpperInvariant())] : Array.Empty<Filter>(),
            .. query.Procedure.Length > 0 ? [Filter.Eq("procedureCode", query.Procedure)] : Array.Empty<Filter>(),
            .. Enum.TryParse<IncidentCode>(query.Code, ignoreCase: true, out var code) ? [Filter.Eq("code", Desk.Lists.StoredWords.Of(code))] : Array.Empty<Filter>(),
            .. query.Since is { } since ? [Filter.Ge("raisedAt", new DateTimeOffset(since.ToDateTime(TimeOnly.MinValue), LocalOffset))] : Array.Empty<Filter>(),
        ]);
        var byTime = new SortField("raisedAt", Descending: query.Sort.Length > 0 || !query.Ascending);
        var question = new DocumentQuery
        {
            Collection = DossierCollections.Incidents,
            Filter = filter,
            Sort = query.Sort.Length == 0 ? [byTime] : [new SortField(Sorts[query.Sort], Descending: !query.Ascending)],
            Limit = IncidentQuery.PageSize,
            Cursor = query.Cursor,
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

        return new IncidentPageOfList(
            [.. page.Items.Select(found => found.Read<IncidentDocument>())],
            await store.CountAsync(DossierCollections.Incidents, filter, ct),
            page.NextCursor,
            await CountByAsync("code", inState, ct),
            await CountByAsync("procedureCode", inState, ct));
    }

    private async Task<IReadOnlyDictionary<string, long>> CountByAsync(string field, Filter filter, CancellationToken ct) =>
        (await store.CountByAsync(DossierCollections.Incidents, [field], filter, ct)).ToDictionary(group => $"{group.Keys[0]}", group => group.Count);
}
