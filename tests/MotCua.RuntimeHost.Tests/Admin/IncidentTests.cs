using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Catalogs.Procedures;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Tests.Desk;
using MotCua.RuntimeHost.Tests.Shell.Support;
using MotCua.RuntimeHost.Texts;
using MotCua.Testing.Procedures;

namespace MotCua.RuntimeHost.Tests.Admin;

/// <summary>What an administrator sees of incidents and does about them, at the pages and over the interface.</summary>
public sealed class IncidentTests(DeskHost host) : IClassFixture<DeskHost>
{
    private static int procedures;

    [Fact]
    public async Task List_FilteredByProcedureKindAndDay_ShowsThoseAndTheirCounts()
    {
        var (code, first) = await GivenStuckAsync();
        var second = await SubmitAsync(code);
        var admin = await host.SignedInAsync("quantri1");

        var list = await admin.OpenAsync($"/admin/incidents?thu-tuc={code}&ma=NoFlowPossible&tu-ngay=20/11/2026&xep=loai&chieu=len");
        var later = await admin.OpenAsync($"/admin/incidents?thu-tuc={code}&tu-ngay=21/11/2026");
        var others = await admin.OpenAsync($"/admin/incidents?thu-tuc={code}&ma=JobFailed");

        list.QuerySelectorAll("tbody tr").Select(row => row.QuerySelector(".mc-code")!.TextContent).Should().BeEquivalentTo(first.Code, second.Code);
        list.QuerySelector($"#sc-p option[value='{code}']")!.TextContent.Should().Be($"{code} (2)");
        list.QuerySelector("th[aria-sort='ascending']")!.TextContent.Should().Contain("Sự cố");
        later.QuerySelectorAll("tbody tr").Should().BeEmpty();
        others.QuerySelectorAll("tbody tr").Should().BeEmpty();
    }

    [Fact]
    public async Task List_SeveralChosen_AreRetriedAtOnce()
    {
        var (code, first) = await GivenStuckAsync();
        var second = await SubmitAsync(code);
        var admin = await host.SignedInAsync("quantri1");
        var list = await admin.OpenAsync($"/admin/incidents?thu-tuc={code}");
        var form = list.Forms.Single(one => one.QuerySelector("input[name='su-co']") is not null);

        var answer = await admin.SendAsync(form, "/admin/incidents", [.. form.QuerySelectorAll("input[name='su-co']").Select(box => ("su-co", box.GetAttribute("value")!))]);
        var after = await admin.OpenAsync(answer.Headers.Location!.PathAndQuery);

        after.QuerySelector(".mc-note")!.TextContent.Should().Contain("Đã thử lại 2 sự cố");
        foreach (var dossier in new[] { first, second })
        {
            (await EventsAsync(dossier)).OfType<IncidentResolved>().Should().ContainSingle();
            (await StateAsync(dossier)).OpenIncidents.Should().ContainSingle("nothing was mended");
        }

        (await TestBrowser.ReadAsync(await admin.SendAsync(form, "/admin/incidents"))).QuerySelector(".mc-errors")!.TextContent.Should().Contain("Hãy chọn ít nhất một sự cố");
    }

    [Fact]
    public async Task Mend_AVariable_SavesItWithItsReasonAndGoesOn()
    {
        var (_, dossier) = await GivenStuckAsync();
        var admin = await host.SignedInAsync("quantri1");
        var page = await OpenAsync(admin, dossier);
        page.QuerySelector("main")!.TextContent.Should().Contain("data.loai").And.Contain("Rẽ nhánh thử");
        var link = page.QuerySelectorAll("a").Single(a => a.GetAttribute("href")!.Contains("bien=data.loai", StringComparison.Ordinal)).GetAttribute("href")!;

        var notJson = await PostAsync(admin, link, "gia-tri", ("gia-tri", "b"), ("ly-do", "x"));
        var noReason = await PostAsync(admin, link, "gia-tri", ("gia-tri", "\"b\""), ("ly-do", ""));
        var against = await PostAsync(admin, link, "gia-tri", ("gia-tri", "12"), ("ly-do", "x"));
        (await EventsAsync(dossier)).OfType<VariableChanged>().Should().BeEmpty();
        var mended = await PostAsync(admin, link, "gia-tri", ("gia-tri", "\"b\""), ("ly-do", "Gọi điện xác nhận"));

        var again = await TestBrowser.ReadAsync(notJson);
        again.QuerySelector("#gia-tri-e")!.TextContent.Should().Contain("không phải JSON");
        again.QuerySelector("#ly-do-sua")!.GetAttribute("value").Should().Be("x", "what was typed comes back");
        (await TestBrowser.ReadAsync(noReason)).QuerySelector("#ly-do-sua-e")!.TextContent.Should().Contain("lý do");
        (await TestBrowser.ReadAsync(against)).QuerySelector("#gia-tri[aria-invalid='true']").Should().NotBeNull();
        (await admin.OpenAsync(mended.Headers.Location!.PathAndQuery)).QuerySelector("main")!.TextContent.Should().Contain("Đã sửa biến và thử lại").And.Contain("Đã khắc phục");
        (await StateAsync(dossier)).WorkItems.Values.Should().ContainSingle(item => item.ElementId == "buocB" && item.IsLive);
        (await EventsAsync(dossier)).OfType<VariableChanged>().Single().Reason.Should().Be("Gọi điện xác nhận");
    }

    [Fact]
    public async Task Move_OffersOnlyWhereItCanGoAndGoesThere()
    {
        var (_, dossier) = await GivenStuckAsync();
        var admin = await host.SignedInAsync("quantri1");
        var address = await AddressAsync(dossier);
        var page = await admin.OpenAsync(address);

        page.QuerySelectorAll("#den option").Select(option => option.GetAttribute("value")).Should().BeEquivalentTo("", "start", "nhan", "buocA", "buocB", "end", "end2");
        var nowhere = await PostAsync(admin, address, "den", ("den", ""), ("ly-do", "x"));
        var noReason = await PostAsync(admin, address, "den", ("den", "buocA"), ("ly-do", " "));
        var moved = await PostAsync(admin, address, "den", ("den", "buocA"), ("ly-do", "Đã làm ngoài hệ thống"));

        (await TestBrowser.ReadAsync(nowhere)).QuerySelector("#den-e")!.TextContent.Should().Contain("chọn bước");
        (await TestBrowser.ReadAsync(noReason)).QuerySelector("#ly-do-chuyen-e")!.TextContent.Should().Contain("lý do");
        moved.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await StateAsync(dossier)).WorkItems.Values.Should().ContainSingle(item => item.ElementId == "buocA" && item.IsLive);
        (await EventsAsync(dossier)).OfType<TokenMoved>().Single().By.Name.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Retry_ThatMeetsTheSameAgain_LeadsToTheNewIncident()
    {
        var (_, dossier) = await GivenStuckAsync();
        var admin = await host.SignedInAsync("quantri1");
        var address = await AddressAsync(dossier);
        var form = (await admin.OpenAsync(address)).Forms.Single(one => one.QuerySelector("[name='gia-tri'], [name='den']") is null && one.QuerySelector("input[name='lenh']") is not null);

        var answer = await admin.SendAsync(form, address);
        var after = await admin.OpenAsync(answer.Headers.Location!.PathAndQuery);

        after.QuerySelector(".mc-note")!.TextContent.Should().Contain("lại gặp sự cố");
        after.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).Should().Contain(await AddressAsync(dossier));
    }

    [Fact]
    public async Task Interface_ReadsMendsAndMoves_AndRefusesByCode()
    {
        var (code, dossier) = await GivenStuckAsync();
        var admin = await host.SignedInAsync("quantri1");
        var list = (await admin.Client.GetFromJsonAsync<JsonObject>(new Uri($"/api/v1/incidents?thu-tuc={code}", UriKind.Relative)))!;
        var id = list["items"]![0]!["id"]!.GetValue<string>();
        var one = (await admin.Client.GetFromJsonAsync<JsonObject>(new Uri($"/api/v1/incidents/{id}", UriKind.Relative)))!;
        one["variables"]!.AsArray().Select(variable => variable!["name"]!.GetValue<string>()).Should().Contain("loai");

        (await CodeAsync("mend", new JsonObject { ["commandId"] = "a", ["name"] = "loai", ["value"] = "b" })).Should().Be("reasonRequired");
        (await CodeAsync("mend", new JsonObject { ["name"] = "loai" })).Should().Be("commandIdRequired");
        (await CodeAsync("mend", new JsonObject { ["commandId"] = "b", ["name"] = "", ["reason"] = "x" })).Should().Be("variableNotFound");
        (await CodeAsync("mend", new JsonObject { ["commandId"] = "c", ["name"] = "loai", ["value"] = 5, ["reason"] = "x" })).Should().Be("formInvalid");
        (await CodeAsync("move", new JsonObject { ["commandId"] = "d", ["elementId"] = "khong-co", ["reason"] = "x" })).Should().Be("elementNotFound");
        var mend = new JsonObject { ["commandId"] = "e", ["name"] = "loai", ["value"] = "a", ["reason"] = "x" };
        (await CodeAsync("mend", mend)).Should().Be(dossier.Code);
        (await CodeAsync("mend", (JsonObject)mend.DeepClone())).Should().Be(dossier.Code, "a repeated command gets the first answer");
        (await CodeAsync("retry", new JsonObject { ["commandId"] = "f" })).Should().Be("incidentNotFound");
        (await EventsAsync(dossier)).OfType<VariableChanged>().Should().ContainSingle();

        async Task<string> CodeAsync(string act, JsonObject body)
        {
            var session = await admin.Client.GetFromJsonAsync<JsonObject>(new Uri("/api/v1/session", UriKind.Relative));
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/api/v1/incidents/{id}/{act}", UriKind.Relative)) { Content = JsonContent.Create(body) };
            request.Headers.Add("X-CSRF-TOKEN", session!["antiforgery"]!.GetValue<string>());
            using var answer = await admin.Client.SendAsync(request);
            return (await answer.Content.ReadFromJsonAsync<JsonObject>())!["code"]!.GetValue<string>();
        }
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Texts_NameEveryKindOfIncident(string language)
    {
        var texts = TextTable.Load().In(language);

        Enum.GetValues<IncidentCode>().Select(code => $"desk.incident.{code}").Should().OnlyContain(key => texts.ContainsKey(key));
    }

    [Fact]
    public async Task Page_OfAnIncidentThatIsNot_IsNotFound()
        => (await (await host.SignedInAsync("quantri1")).GetAsync("/admin/incidents/khong-co.i1")).StatusCode.Should().Be(HttpStatusCode.NotFound);

    // "loai" is missing, so that no flow holds.
    private async Task<(string Code, CommandReply Dossier)> GivenStuckAsync()
    {
        var code = $"9.{100_000 + Interlocked.Increment(ref procedures)}";
        var bundle = Procedure.Named("Rẽ nhánh thử")
            .Facts(f => f with { Code = code, Sector = "chung-thuc", Channels = [IntakeChannel.Counter] })
            .Form("don", """{"type":"object","properties":{"loai":{"type":"string","title":"Loại"}}}""")
            .Start().Throw("nhan", "Registered").Exclusive("re").When("data.loai = \"a\"").UserTask("buocA").End()
            .MoveTo("re").When("data.loai = \"b\"").UserTask("buocB").End("end2").Build();
        var published = await host.Services.GetRequiredService<ProcedureCatalog>().PublishAsync(new PublishRequest { Bundle = bundle, By = Editor.System, Note = "test" });
        published.Findings.Where(finding => finding.Severity == Severity.Error).Should().BeEmpty();
        return (code, await SubmitAsync(code));
    }

    private async Task<CommandReply> SubmitAsync(string code)
    {
        var reply = await host.Services.GetRequiredService<DossierService>().SubmitAsync(
            new SubmitDossier
            {
                CommandId = Guid.NewGuid().ToString("N"),
                ProcedureCode = code,
                Channel = IntakeChannel.Counter,
                Applicant = new ApplicantInfo(null, "Võ Thành Nhân"),
                Data = [],
            },
            await host.OfficerAsync("motcua1"));
        reply.Accepted.Should().BeTrue($"{reply.Refusal} {reply.Failure}");
        return reply;
    }

    private async Task<DossierState> StateAsync(CommandReply dossier) => (await host.Services.GetRequiredService<DossierRecords>().LoadAsync(dossier.DossierId!))!.State;

    private Task<IReadOnlyList<DossierEvent>> EventsAsync(CommandReply dossier) => host.Services.GetRequiredService<DossierRecords>().EventsAsync(dossier.DossierId!);

    private async Task<string> AddressAsync(CommandReply dossier) => $"/admin/incidents/{dossier.DossierId}.{(await StateAsync(dossier)).OpenIncidents.Single().Id}";

    private async Task<IHtmlDocument> OpenAsync(TestBrowser admin, CommandReply dossier) => await admin.OpenAsync(await AddressAsync(dossier));

    private static async Task<HttpResponseMessage> PostAsync(TestBrowser admin, string address, string field, params (string Name, string Value)[] fields)
        => await admin.SendAsync((await admin.OpenAsync(address)).Forms.Single(form => form.QuerySelector($"[name='{field}']") is not null), address, fields);
}
