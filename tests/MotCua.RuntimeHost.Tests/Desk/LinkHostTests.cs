using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Catalogs.Procedures;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Links;
using MotCua.RuntimeHost.Tests.Dossiers.Links;
using MotCua.RuntimeHost.Tests.Shell.Support;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Tests.Desk;

/// <summary>The real program with two agencies: what officers and other systems see of messages and linked dossiers.</summary>
public sealed class LinkHostTests(DeskHost host) : IClassFixture<DeskHost>
{
    [Fact]
    public async Task DossierPage_ShowsTheLinkedDossier_AndItsLinkOnlyToWhomItMayBeOpened()
    {
        await PublishAsync(LinkProcedures.Calling("9.000010", "9.000011"));
        await PublishAsync(LinkProcedures.Called("9.000011"));
        var submitted = await host.Services.GetRequiredService<DossierService>().SubmitAsync(
            new SubmitDossier
            {
                CommandId = Guid.NewGuid().ToString("N"),
                ProcedureCode = "9.000010",
                Channel = IntakeChannel.Counter,
                Applicant = new ApplicantInfo(null, "Võ Thành Nhân"),
                Data = new JsonObject { ["hoTen"] = "An" },
            },
            await host.OfficerAsync("motcua1"));
        var child = await UntilAsync(async () => (await LinksAsync()).SingleOrDefault(link => link.ParentCode == submitted.Code));

        var atDesk = await (await host.SignedInAsync("motcua1")).OpenAsync("/desk/ho-so/" + submitted.Code);
        var panel = atDesk.QuerySelector("section[aria-labelledby=lien-thong]")!;
        panel.TextContent.Should().Contain(child.ChildCode);
        panel.QuerySelector("a").Should().BeNull("the desk of An Hòa may not read a dossier of Bến Nứa");

        var atChild = await (await host.SignedInAsync("chuyenvien3")).OpenAsync("/desk/ho-so/" + child.ChildCode);
        atChild.QuerySelector("section[aria-labelledby=lien-thong]")!.TextContent.Should().Contain(submitted.Code);
    }

    [Fact]
    public async Task MessageApi_AcceptsOncePerMessageId_AndRefusesWhatIsWrong()
    {
        var admin = await host.SignedInAsync("quantri1");
        var id = Guid.NewGuid().ToString("N");

        var first = await PostAsync(admin, "messages", new JsonObject { ["messageId"] = id, ["name"] = "khongAiCho", ["key"] = "1" });
        var again = await PostAsync(admin, "messages", new JsonObject { ["messageId"] = id, ["name"] = "khongAiCho", ["key"] = "1" });
        var reused = await PostAsync(admin, "signals", new JsonObject { ["messageId"] = id, ["name"] = "khongAiCho" });
        var nameless = await PostAsync(admin, "messages", new JsonObject { ["messageId"] = "x" });
        var keyed = await PostAsync(admin, "signals", new JsonObject { ["messageId"] = "y", ["name"] = "a", ["key"] = "b" });
        var large = await PostAsync(admin, "messages", new JsonObject { ["messageId"] = "z", ["name"] = "a", ["payload"] = new JsonObject { ["b"] = new string('c', 70_000) } });
        var stranger = await PostAsync(await host.SignedInAsync("motcua1"), "messages", new JsonObject { ["messageId"] = "w", ["name"] = "a" });

        first.StatusCode.Should().Be(HttpStatusCode.Accepted);
        again.StatusCode.Should().Be(HttpStatusCode.Accepted);
        (await CodeAsync(reused)).Should().Be("messageIdReused");
        (await CodeAsync(nameless)).Should().Be("memberMissing");
        (await CodeAsync(keyed)).Should().Be("memberMissing");
        (await CodeAsync(large)).Should().Be("payloadTooLarge");
        stranger.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await host.Services.GetRequiredService<IDocumentStore>().CountAsync(LinkCollections.Messages, Filter.Eq("messageId", id))).Should().Be(1);
    }

    [Fact]
    public async Task OpenApiDocument_NamesMessagesAndSignals()
    {
        var document = JsonNode.Parse(await (await host.Browser().GetAsync("/api/v1/openapi.json")).Content.ReadAsStringAsync())!;

        document["paths"]!.AsObject().Select(path => path.Key).Should().Contain(["/api/v1/messages", "/api/v1/signals"]);
        document["paths"]!["/api/v1/messages"]!["post"]!["responses"]!.AsObject().Select(answer => answer.Key).Should().Contain(["202", "400", "409"]);
    }

    [Fact]
    public async Task MessagesPage_ListsWhatDidNotArrive_AndGivesItUp()
    {
        var admin = await host.SignedInAsync("quantri1");
        await PublishAsync(LinkProcedures.BegunByMessage("9.000003"));
        var id = Guid.NewGuid().ToString("N");
        await PostAsync(admin, "messages", new JsonObject { ["messageId"] = id, ["name"] = "traLoi", ["payload"] = new JsonObject { ["khong"] = "khoa" } });
        var refused = await UntilAsync(async () => (await host.Services.GetRequiredService<MessageDesk>().ReadAsync([LinkState.Refused], 100, null)).Items.SingleOrDefault(message => message.MessageId == id));

        var page = await admin.OpenAsync("/admin/messages");
        page.QuerySelector("table")!.TextContent.Should().Contain(id);
        var answer = await admin.SendAsync(page.Forms.Single(form => form.QuerySelector("button[name=bo]") is not null), "/admin/messages", ("bo", refused.Id));

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await host.Services.GetRequiredService<IDocumentStore>().GetAsync(LinkCollections.Messages, refused.Id))!.Read<DossierMessage>()
            .Should().BeEquivalentTo(new { State = LinkState.Discarded, Payload = (JsonObject?)null });
    }

    private async Task PublishAsync(ProcedureBundle bundle)
    {
        var result = await host.Services.GetRequiredService<ProcedureCatalog>().PublishAsync(new PublishRequest { Bundle = bundle, By = Editor.System, Note = "test" });
        result.Findings.Where(finding => finding.Severity == Severity.Error).Should().BeEmpty();
    }

    private async Task<IReadOnlyList<DossierLink>> LinksAsync() =>
        [.. (await host.Services.GetRequiredService<IDocumentStore>().QueryAsync(new DocumentQuery { Collection = LinkCollections.Links, Limit = DocumentQuery.MaxLimit })).Items.Select(found => found.Read<DossierLink>())];

    // The workers of the program deliver; a round of our own stands for the wait.
    private async Task<T> UntilAsync<T>(Func<Task<T?>> find)
        where T : class
    {
        for (var round = 0; round < 200; round++)
        {
            await host.Services.GetRequiredService<LinkDelivery>().RunDueAsync();
            if (await find() is { } found)
            {
                return found;
            }
        }

        throw new InvalidOperationException("It has not come.");
    }

    private static async Task<HttpResponseMessage> PostAsync(TestBrowser browser, string what, JsonObject body)
    {
        var session = await browser.Client.GetFromJsonAsync<JsonObject>(new Uri("/api/v1/session", UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/" + what, UriKind.Relative)) { Content = JsonContent.Create(body) };
        request.Headers.Add("X-CSRF-TOKEN", session!["antiforgery"]!.GetValue<string>());
        return await browser.Client.SendAsync(request);
    }

    private static async Task<string> CodeAsync(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["code"]!.GetValue<string>();
}
