using MotCua.Catalogs.Procedures;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Admin.Running;

/// <summary>Reads dossiers for administrators.</summary>
public sealed class AdminDossiers(IDocumentStore store, DossierRecords records, ProcedureCatalog procedures)
{
    private const int PageSize = 30;

    /// <summary>The dossier; null when there is none.</summary>
    public async Task<AdminDossier?> FindAsync(string code, CancellationToken ct)
    {
        if (await records.FindByCodeAsync(code, ct) is not { } entry || await records.LoadAsync(entry.Id, ct) is not { } record)
        {
            return null;
        }

        var procedure = await procedures.GetVersionAsync(record.State.VersionHash, ct)
            ?? throw new InvalidDataException($"Version {record.State.VersionHash} of dossier {entry.Code} is missing.");
        var version = await procedures.FindVersionAsync(record.State.VersionHash, ct);
        return new AdminDossier(record.Entry, record.State, procedure.Process, version?.Number ?? 0);
    }

    /// <summary>Dossiers under way, latest first; of one version when it is given.</summary>
    public async Task<(IReadOnlyList<DossierDocument> Items, long Total, string? Next)> ListAsync(string? version, bool onlySuspended, string? cursor, CancellationToken ct)
    {
        var filters = new List<Filter> { Filter.Eq("ended", false) };
        if (version is { Length: > 0 })
        {
            filters.Add(Filter.Eq("versionHash", version));
        }

        if (onlySuspended)
        {
            filters.Add(Filter.Eq("suspended", true));
        }

        var question = new DocumentQuery
        {
            Collection = DossierCollections.Dossiers,
            Filter = Filter.And(filters),
            Sort = [new SortField("createdAt", Descending: true)],
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

        return ([.. page.Items.Select(found => found.Read<DossierDocument>())], await store.CountAsync(DossierCollections.Dossiers, question.Filter, ct), page.NextCursor);
    }
}
