using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Procedures;
using MotCua.RuntimeHost.Dossiers;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Admin;

/// <summary>Counts for the administrators' first page; no personal data.</summary>
public sealed class Overview(IDocumentStore store, ProcedureCatalog procedures, AccountService accounts, TimeProvider time)
{
    public async Task<OverviewNumbers> CountAsync(CancellationToken ct) => new(
        await store.CountAsync(DossierCollections.Incidents, Filter.Eq("state", "open"), ct),
        await store.CountAsync(DossierCollections.Outbox, Filter.Eq("state", "failed"), ct),
        await store.CountAsync(DossierCollections.Outbox, Filter.Eq("state", "pending"), ct),
        await store.CountAsync(DossierCollections.Dossiers, Filter.Eq("ended", false), ct),
        await store.CountAsync(
            DossierCollections.Dossiers,
            Filter.And(Filter.Eq("ended", false), Filter.Eq("clockPhase", "running"), Filter.Lt("deadline", time.GetUtcNow())),
            ct),
        await procedures.CountPublishedAsync(new ProcedureQuery(), ct),
        await accounts.CountAsync(new AccountQuery(), ct));
}
