using MotCua.Catalogs.Storing;
using MotCua.Storage;

namespace MotCua.Catalogs.Accounts;

/// <summary>Account documents: finding, and changing them against concurrent writers.</summary>
internal sealed class AccountStore(IDocumentStore store)
{
    private readonly DocumentSet<StoredAccount> set = new(store, CatalogCollections.Accounts);

    public DocumentSet<StoredAccount> Set => set;

    public async Task<Kept<StoredAccount>?> FindByUserNameAsync(string userName, CancellationToken ct)
    {
        var fold = StoredAccount.FoldUserName(userName);
        var page = await set.PageAsync(Filter.Eq("userNameFold", fold), [], limit: 1, cursor: null, ct);
        return page.Items.Count == 0 ? null : page.Items[0];
    }

    /// <summary>Inserts; false when the user name is taken.</summary>
    public async Task<bool> InsertAsync(StoredAccount account, CancellationToken ct)
    {
        var result = await store.CommitAsync(
            UnitOfWork.Of(
                Write.Insert(CatalogCollections.Accounts, account.Account.Id, account),
                ListStamp.Touch(CatalogCollections.Accounts)),
            ct);
        return result.Conflict switch
        {
            null => true,
            { Kind: ConflictKind.NotUnique or ConflictKind.AlreadyExists } => false,
            var conflict => throw new InvalidOperationException($"Unexpected conflict {conflict.Kind} on {conflict.Target}."),
        };
    }

    /// <summary>Changes the document as it is when written: the change is made again on what another writer left.
    /// The change gives null to leave it. Answers the new content; null when there is no account or nothing changed.</summary>
    /// <param name="touchesPeople">Whether the organisation's people may differ afterwards.</param>
    public async Task<StoredAccount?> ChangeAsync(
        string id, Func<StoredAccount, StoredAccount?> change, bool touchesPeople, CancellationToken ct)
    {
        while (await set.FindAsync(id, ct) is { } kept)
        {
            if (change(kept.Value) is not { } changed)
            {
                return null;
            }

            var unit = UnitOfWork.Of(Write.Replace(CatalogCollections.Accounts, id, changed, kept.Version));
            var result = await store.CommitAsync(
                touchesPeople ? unit.With(ListStamp.Touch(CatalogCollections.Accounts)) : unit, ct);
            if (result.IsCommitted)
            {
                return changed;
            }
        }

        return null;
    }
}
