using System.Security.Cryptography;
using System.Text.Json.Nodes;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Drafts;

/// <summary>Forms half filled in (P-1.3). A draft belongs to one account; to everybody else it does not exist.</summary>
public sealed class DraftService(IDocumentStore store, TimeProvider time)
{
    /// <summary>How long an untouched draft is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public async Task<DraftDocument> CreateAsync(
        string account, string procedureCode, string versionHash, JsonObject data, CancellationToken ct = default)
    {
        var draft = new DraftDocument
        {
            Id = NewId(),
            Account = account,
            ProcedureCode = procedureCode,
            VersionHash = versionHash,
            Data = data,
            CommandId = NewId(),
            UpdatedAt = time.GetUtcNow(),
        };
        await store.CommitAsync(UnitOfWork.Of(Write.Insert(DossierCollections.Drafts, draft.Id, draft)), ct);
        return draft;
    }

    /// <summary>The account's own draft; null when there is none or it is somebody else's.</summary>
    public async Task<DraftDocument?> FindAsync(string id, string account, CancellationToken ct = default)
    {
        var draft = (await store.GetAsync(DossierCollections.Drafts, id, ct))?.Read<DraftDocument>();
        return draft?.Account == account ? draft : null;
    }

    /// <summary>The account's drafts, last touched first.</summary>
    public async Task<IReadOnlyList<DraftDocument>> ListAsync(string account, CancellationToken ct = default)
    {
        var page = await store.QueryAsync(
            new DocumentQuery
            {
                Collection = DossierCollections.Drafts,
                Filter = Filter.Eq("account", account),
                Sort = [SortField.Down("updatedAt")],
                Limit = 100,
            },
            ct);
        return [.. page.Items.Select(found => found.Read<DraftDocument>())];
    }

    /// <summary>Keeps what was typed, right or wrong. The last writer wins: a draft has one author.</summary>
    public async Task<DraftDocument> SaveAsync(DraftDocument draft, JsonObject data, CancellationToken ct = default)
    {
        var saved = draft with { Data = data, UpdatedAt = time.GetUtcNow() };
        await store.CommitAsync(UnitOfWork.Of(Write.Upsert(DossierCollections.Drafts, saved.Id, saved)), ct);
        return saved;
    }

    public async Task DeleteAsync(DraftDocument draft, CancellationToken ct = default) =>
        await store.CommitAsync(UnitOfWork.Of(Write.Delete(DossierCollections.Drafts, draft.Id)), ct);

    /// <summary>Removes drafts nobody has touched for <see cref="Kept"/>; returns how many.</summary>
    public async Task<int> SweepAsync(CancellationToken ct = default)
    {
        var page = await store.QueryAsync(
            new DocumentQuery
            {
                Collection = DossierCollections.Drafts,
                Filter = Filter.Lt("updatedAt", time.GetUtcNow() - Kept),
                Sort = [SortField.Ascending("updatedAt")],
                Limit = 200,
            },
            ct);
        foreach (var draft in page.Items)
        {
            await store.CommitAsync(UnitOfWork.Of(Write.Delete(DossierCollections.Drafts, draft.Id, draft.Version)), ct);
        }

        return page.Items.Count;
    }

    private static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
