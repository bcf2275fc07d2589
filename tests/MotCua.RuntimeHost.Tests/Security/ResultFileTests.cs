using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Catalogs.Organisations;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Tests.Shell.Support;

namespace MotCua.RuntimeHost.Tests.Security;

/// <summary>Files of a dossier: the applicant gets his result, and nothing else that officers put there.</summary>
public sealed class ResultFileTests : IAsyncLifetime, IDisposable
{
    private readonly HostUnderTest host = new();
    private RouteValues values = null!;

    public async Task InitializeAsync() => values = await RouteValues.PrepareAsync(host.Services);

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Result_IsTheApplicantsOnceSettledAndNobodyElses()
    {
        var file = await RouteValues.UploadAsync(host.Services, "chuyenvien1");
        await DoAsync("chuyenvien1", (by, item) => new AttachResult(by, item, new AttachmentRef(file, "giay-phep.pdf", 40, "application/pdf")), "xemXet");
        (await StatusForAsync("nguoidan1", file)).Should().Be(HttpStatusCode.NotFound, "it may still be returned");
        (await StatusForAsync("lanhdao1", file)).Should().Be(HttpStatusCode.OK);

        await CompleteAsync("chuyenvien1", "xemXet", "done");
        await CompleteAsync("chuyenvien1", "thamDinh", "submit", new JsonObject { ["nhanXet"] = "Đủ điều kiện." });
        await CompleteAsync("truongphong1", "duyetPhong", "approve");
        await CompleteAsync("lanhdao1", "kyDuyet", "approve");
        await DoAsync("motcua1", (by, item) => new ClaimWorkItem(by, item), "thuPhi");
        await DoAsync("motcua1", (by, item) => new RecordPayment(by, item, 75000, "BL-1", "cash"), "thuPhi");

        (await StatusForAsync("nguoidan1", file)).Should().Be(HttpStatusCode.OK);
        (await StatusForAsync("nguoidan2", file)).Should().Be(HttpStatusCode.NotFound);
        (await StatusForAsync("chuyenvien3", file)).Should().Be(HttpStatusCode.NotFound);
        var code = (await host.Services.GetRequiredService<DossierRecords>().FindAsync(values.DossierId))!.Code;
        var page = await (await host.SignedInAsync("nguoidan1")).OpenAsync($"/ho-so/{code}");
        page.QuerySelectorAll($"a[href*='/tep/{file}']").Should().NotBeEmpty();
    }

    private Task CompleteAsync(string officer, string step, string outcome, JsonObject? data = null) =>
        DoAsync(officer, (by, item) => new CompleteWorkItem(by, item, outcome, Data: data), step);

    private async Task DoAsync(string officer, Func<Actor, string, DossierCommand> act, string step)
    {
        var state = (await host.Services.GetRequiredService<DossierRecords>().LoadAsync(values.DossierId))!.State;
        var item = state.WorkItems.Values.Single(one => one.IsLive && one.ElementId == step);
        var reply = await host.Services.GetRequiredService<DossierService>().ExecuteAsync(
            values.DossierId, Guid.NewGuid().ToString("N"), act(await OfficerAsync(officer), item.Id));
        reply.Accepted.Should().BeTrue($"{step}: {reply.Refusal} {reply.Failure}");
    }

    private async Task<HttpStatusCode> StatusForAsync(string userName, string file)
    {
        var visitor = await host.SignedInAsync(userName);
        using var answer = await visitor.GetAsync($"/tep/{file}");
        return answer.StatusCode;
    }

    private async Task<Actor> OfficerAsync(string id) =>
        Actor.Officer((await host.Services.GetRequiredService<OrganisationService>().CurrentAsync()).Person(id)!);
}
