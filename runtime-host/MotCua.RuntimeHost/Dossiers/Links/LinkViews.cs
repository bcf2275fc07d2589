using MotCua.Catalogs.Organisations;
using MotCua.Catalogs.Procedures;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>Reads which dossiers belong to one: who called it, whom it called. Code and status are seen by whoever may
/// read the one; opening the other asks for the rights to that.</summary>
public sealed class LinkViews(IDocumentStore store, OrganisationService organisations, ProcedureCatalog procedures)
{
    /// <summary>The calling dossier first, then those called in the order of their calls.</summary>
    public async Task<IReadOnlyList<LinkedDossier>> OfAsync(DossierRecord record, Actor actor, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(actor);
        var page = await store.QueryAsync(
            new DocumentQuery
            {
                Collection = LinkCollections.Links,
                Filter = Filter.Eq("parentId", record.State.DossierId),
                Sort = [new SortField("createdAt")],
                Limit = DocumentQuery.MaxLimit,
            },
            ct);
        var links = page.Items.Select(found => found.Read<DossierLink>()).ToList();
        var parent = record.Entry.Origin?.ParentId;
        var ids = links.Select(link => link.ChildId).Concat(parent is null ? [] : [parent]).ToList();
        var coming = record.State.LinkedCalls.Values.Where(call => links.TrueForAll(link => link.CallId != call.Id)).ToList();
        if (ids.Count + coming.Count == 0)
        {
            return [];
        }

        var people = await organisations.CurrentAsync(ct);
        var entries = (await store.GetManyAsync(DossierCollections.Dossiers, ids, ct)).Select(found => found.Read<DossierDocument>()).ToDictionary(entry => entry.Id);
        var shown = new List<LinkedDossier>();
        if (parent is not null && entries.TryGetValue(parent, out var caller))
        {
            shown.Add(Of(caller, true, actor, people));
        }

        shown.AddRange(links.Select(link => entries.GetValueOrDefault(link.ChildId)).OfType<DossierDocument>().Select(entry => Of(entry, false, actor, people)));
        foreach (var call in coming)
        {
            shown.Add(await ComingAsync(record.State.DossierId, call, people, ct));
        }

        return shown;
    }

    private static LinkedDossier Of(DossierDocument entry, bool isParent, Actor actor, Organisation people) => new(
        isParent,
        entry.Code,
        entry.ProcedureName,
        people.Unit(entry.Agency)?.Name,
        entry.Status,
        entry.StatusName,
        DossierAccess.MayRead(actor, entry),
        IsStuck: false);

    private async Task<LinkedDossier> ComingAsync(string dossierId, LinkedCall call, Organisation people, CancellationToken ct)
    {
        var message = (await store.GetAsync(LinkCollections.Messages, $"{dossierId}.{call.Id}", ct))?.Read<DossierMessage>();
        var entry = await procedures.FindAsync(call.ProcedureCode, ct);
        return new LinkedDossier(
            false,
            null,
            entry?.Name ?? new LocalText(call.ProcedureCode),
            people.Unit(call.Unit ?? entry?.Unit)?.Name,
            null,
            null,
            MayOpen: false,
            IsStuck: message?.State == LinkState.Refused);
    }
}
