using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Dossiers.Links;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers;

/// <summary>
/// What erasing personal data takes away besides the contents of events: form data, personal fields of work lines,
/// messages to the applicant, and the dossier's files (a content that other dossiers name too stays for them). All of it
/// is in the unit of work that records the erasure.
/// </summary>
public sealed class Erasure(IDocumentStore store)
{
    /// <summary>The dossier's line afterwards: who worked on it and when, not for whom.</summary>
    internal static DossierDocument Scrub(DossierDocument entry, DateTimeOffset at) => entry with
    {
        StatusReason = null,
        ApplicantAccount = null,
        ApplicantName = "",
        Search = SearchText.Of(entry.Code, entry.ProcedureName.Vi),
        PhoneEnd = null,
        Holders = [],
        Offered = [],
        AwaitsSignature = false,
        HasOpenIncident = false,
        ErasedAt = at,
    };

    /// <summary>Writes for the unit that records the erasure.</summary>
    internal async Task<IReadOnlyList<Write>> WritesAsync(DossierDocument entry, CancellationToken ct)
    {
        var ofDossier = Filter.Eq("dossierId", entry.Id);
        var writes = new List<Write> { Write.Delete(DossierCollections.DossierData, entry.Id) };
        foreach (var item in await AllAsync(DossierCollections.WorkItems, ofDossier, ct))
        {
            var line = item.Read<WorkItemDocument>();
            writes.Add(Write.Replace(
                DossierCollections.WorkItems, item.Id, line with { ApplicantName = "", Search = SearchText.Of(line.Code, line.ProcedureName.Vi) }, item.Version));
        }

        foreach (var link in await AllAsync(DossierCollections.AttachmentLinks, ofDossier, ct))
        {
            writes.Add(Write.Delete(DossierCollections.AttachmentLinks, link.Id));
            writes.Add(Write.Delete(DossierCollections.Attachments, link.Id));
        }

        var told = entry.ApplicantAccount is { } account ? Filter.And(Filter.Eq("account", account), ofDossier) : null;
        (string Collection, Filter? Filter)[] gone =
        [
            (DossierCollections.Notifications, told),
            (DossierCollections.Outbox, ofDossier),
            (DossierCollections.Incidents, ofDossier),
            (DossierCollections.Jobs, ofDossier),

            // What it sent and nobody has yet; the end of a call stays, a dossier waits for it.
            (LinkCollections.Messages, Filter.And(Filter.Eq("senderId", entry.Id), Filter.In("kind", Stored.Of(LinkKind.Message), Stored.Of(LinkKind.Signal)))),
        ];
        foreach (var (collection, filter) in gone)
        {
            var found = filter is null ? [] : await AllAsync(collection, filter, ct);
            writes.AddRange(found.Select(document => Write.Delete(collection, document.Id)));
        }

        return writes;
    }

    private async Task<IReadOnlyList<DocumentEnvelope>> AllAsync(string collection, Filter filter, CancellationToken ct)
    {
        var all = new List<DocumentEnvelope>();
        string? cursor = null;
        do
        {
            var page = await store.QueryAsync(
                new DocumentQuery { Collection = collection, Filter = filter, Limit = DocumentQuery.MaxLimit, Cursor = cursor }, ct);
            all.AddRange(page.Items);
            cursor = page.NextCursor;
        }
        while (cursor is not null);

        return all;
    }
}
