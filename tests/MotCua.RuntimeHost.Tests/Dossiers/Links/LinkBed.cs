using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Dossiers.Links;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Tests.Dossiers.Links;

/// <summary>Ways to look at what passes between dossiers.</summary>
internal static class LinkBed
{
    /// <summary>Delivers until nothing is due. Without planted faults the program fails at nothing.</summary>
    public static async Task DeliverAsync(this DossierTestBed bed, bool withFaults = false)
    {
        for (var round = 0; await bed.Get<LinkDelivery>().RunDueAsync() > 0; round++)
        {
            round.Should().BeLessThan(200, "delivery comes to rest");
        }

        if (!withFaults)
        {
            (await bed.MessagesAsync()).Where(message => message.Reason == LinkReason.Failed).Select(message => $"{message.Kind} {message.Detail}").Should().BeEmpty();
        }
    }

    public static async Task<string> SubmitAsync(this DossierTestBed bed, string code, string name) =>
        await bed.SubmitAsync(code, new JsonObject { ["hoTen"] = name, ["soTo"] = 3, ["ngay"] = "2026-11-20" });

    public static async Task<IReadOnlyList<DossierMessage>> MessagesAsync(this DossierTestBed bed, LinkState? state = null)
    {
        var filter = state is { } wanted ? Filter.Eq("state", Stored.Of(wanted)) : Filter.All;
        var page = await bed.Store.QueryAsync(new DocumentQuery { Collection = LinkCollections.Messages, Filter = filter, Sort = [new SortField("createdAt")], Limit = DocumentQuery.MaxLimit });
        return [.. page.Items.Select(found => found.Read<DossierMessage>())];
    }

    /// <summary>All dossiers of a procedure, oldest first.</summary>
    public static async Task<IReadOnlyList<DossierDocument>> DossiersOfAsync(this DossierTestBed bed, string procedure)
    {
        var page = await bed.Store.QueryAsync(new DocumentQuery
        {
            Collection = DossierCollections.Dossiers,
            Filter = Filter.Eq("procedureCode", procedure),
            Sort = [new SortField("createdAt")],
            Limit = DocumentQuery.MaxLimit,
        });
        return [.. page.Items.Select(found => found.Read<DossierDocument>())];
    }

    public static async Task<DossierDocument> OnlyDossierOfAsync(this DossierTestBed bed, string procedure) => (await bed.DossiersOfAsync(procedure)).Should().ContainSingle().Subject;

    public static async Task CompleteAsync(this DossierTestBed bed, string dossierId, string step, string by = "chuyenvien1")
    {
        var reply = await bed.DoAsync(dossierId, new CompleteWorkItem(await bed.OfficerAsync(by), (await bed.ItemAsync(dossierId, step)).Id));
        reply.Accepted.Should().BeTrue($"{reply.Failure}");
    }

    /// <summary>Steps with live work.</summary>
    public static async Task<IReadOnlyList<string>> AtAsync(this DossierTestBed bed, string dossierId) =>
        [.. (await bed.StateAsync(dossierId)).WorkItems.Values.Where(item => item.IsLive).Select(item => item.ElementId)];

    public static int Received(this DossierState state, string element) => state.ElementsVisited.Count(visited => visited == element);

    public static async Task SendAsync(this DossierTestBed bed, string messageId, string name, string? key, JsonObject? payload = null, LinkKind kind = LinkKind.Message) =>
        (await bed.Get<IncomingMessages>().AcceptAsync(kind, messageId, name, key, payload, await bed.OfficerAsync("quantri1"))).Should().NotBeNull();
}
