using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Tests.Shell.Support;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Tests.Desk;

public sealed class NoticesAndIncidentsTests(DeskHost host) : IClassFixture<DeskHost>
{
    [Fact]
    public async Task Bell_CountsWhatIsUnread_UntilItIsMarkedRead()
    {
        var account = (await host.AccountAsync("chuyenvien2"))!;
        await KeepAsync(DossierCollections.Notifications, "n1", new NotificationDocument
        {
            Id = "n1",
            Account = account.Id,
            At = DateTimeOffset.UnixEpoch,
            Title = new LocalText("Việc mới: Kiểm tra", "New work"),
            DossierId = "d1",
            DossierCode = "H99.12-261120-0001",
        });
        var browser = await host.SignedInAsync("chuyenvien2");

        var before = await browser.OpenAsync("/desk/thong-bao");
        await browser.SendAsync(before.Forms.Last(form => form.QuerySelector("button[name='ma']") is not null), "/desk/thong-bao", ("ma", "n1"));
        var after = await browser.OpenAsync("/desk/thong-bao");

        before.QuerySelector(".mc-bell b")!.TextContent.Should().Be("1");
        before.Body!.TextContent.Should().Contain("Việc mới: Kiểm tra");
        after.QuerySelector(".mc-bell b").Should().BeNull();
    }

    [Fact]
    public async Task Incidents_Open_AreListed_AndARetryThatCannotBeDoneSaysWhy()
    {
        await KeepAsync(DossierCollections.Incidents, "khong-co.i1", new IncidentDocument
        {
            Id = "khong-co.i1",
            DossierId = "khong-co",
            LocalId = "i1",
            DossierCode = "H99.12-261120-0777",
            ProcedureCode = "2.000815",
            ProcedureName = new LocalText("Chứng thực"),
            ElementId = "doiChieu",
            Code = IncidentCode.NobodyToAssign,
            Args = new Dictionary<string, string> { ["element"] = "doiChieu", ["name"] = "Đối chiếu", ["keys"] = "role:X" },
            State = "open",
            RaisedAt = DateTimeOffset.UnixEpoch,
        });
        var browser = await host.SignedInAsync("quantri1");

        var list = await browser.OpenAsync("/admin/incidents?q=h99.12-261120-0777");
        var other = await browser.OpenAsync("/admin/incidents?q=H99.12-261120-0777&ma=JobFailed");
        var retried = await TestBrowser.ReadAsync(await browser.SendAsync(
            list.Forms.Single(form => form.QuerySelector("input[name='su-co']") is not null), "/admin/incidents", ("su-co", "khong-co.i1")));

        list.QuerySelector("tbody")!.TextContent.Should().Contain("Không có người để giao").And.Contain("H99.12-261120-0777");
        other.QuerySelectorAll("tbody tr").Should().BeEmpty();
        retried.QuerySelector(".mc-errors")!.TextContent.Should().Contain("Không tìm thấy hồ sơ");
    }

    [Theory]
    [InlineData("/admin", "quantri1", HttpStatusCode.OK)]
    [InlineData("/admin", "phantich1", HttpStatusCode.OK)]
    [InlineData("/admin", "motcua1", HttpStatusCode.Forbidden)]
    [InlineData("/admin/incidents", "phantich1", HttpStatusCode.Forbidden)]
    public async Task AdminPages_AreForTheirRoles(string page, string userName, HttpStatusCode expected)
    {
        var browser = await host.SignedInAsync(userName);

        (await browser.GetAsync(page)).StatusCode.Should().Be(expected);
    }

    private async Task KeepAsync<T>(string collection, string id, T document)
        where T : notnull =>
        (await host.Services.GetRequiredService<IDocumentStore>().CommitAsync(UnitOfWork.Of(Write.Upsert(collection, id, document)))).IsCommitted.Should().BeTrue();
}
