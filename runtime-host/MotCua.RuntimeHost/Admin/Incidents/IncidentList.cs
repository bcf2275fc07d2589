using MotCua.Engine.Kernel;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Admin.Incidents;

/// <summary>Reads the incidents of all dossiers.</summary>
public sealed class IncidentList(IDocumentStore store)
{
    public async Task<(IReadOnlyList<IncidentDocument> Items, long Total, string? Next)> ReadAsync(IncidentQuery query, CancellationToken ct)
    {
        var filter = Filter.And(
        [
            Filter.Eq("state", query.State),
            .. query.Dossier.Length > 0 ? [Filter.Eq("dossierCode", query.Dossier.ToUpperInvariant())] : Array.Empty<Filter>(),
            .. Enum.TryParse<IncidentCode>(query.Code, out var code) ? [Filter.Eq("code", Desk.Lists.StoredWords.Of(code))] : Array.Empty<Filter>(),
        ]);
        var question = new DocumentQuery
        {
            Collection = DossierCollections.Incidents,
            Filter = filter,
            Sort = [new SortField("raisedAt", Descending: !query.OldestFirst)],
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

        return ([.. page.Items.Select(found => found.Read<IncidentDocument>())], await store.CountAsync(DossierCollections.Incidents, filter, ct), page.NextCursor);
    }
}
