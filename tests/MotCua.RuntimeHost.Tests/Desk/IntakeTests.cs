using System.Net;
using AngleSharp.Dom;
using MotCua.RuntimeHost.Tests.Shell.Support;

namespace MotCua.RuntimeHost.Tests.Desk;

public sealed class IntakeTests(DeskHost host) : IClassFixture<DeskHost>
{
    private const string Address = "/desk/tiep-nhan?thu-tuc=2.000815";

    [Fact]
    public async Task Entry_WithAMissingFieldAndElevenDigits_MarksBoth_AndSavesNothing()
    {
        var browser = await host.SignedInAsync("motcua1");

        var answer = await browser.SendFormAsync(
            Address, ("mc-ten", "Mai Văn Khải"), ("mc-so-dinh-danh", "07908100237"), ("mc-dien-thoai", "0912000318"),
            ("loaiGiayTo", "van-bang"), ("tenGiayTo", ""), ("soTrang", "5"), ("soBan", "2"));
        var page = await TestBrowser.ReadAsync(answer);

        page.GetElementById("mc-so-dinh-danh-e")!.TextContent.Should().Contain("11 chữ số");
        page.GetElementById("f-tenGiayTo-e").Should().NotBeNull();
        page.GetElementById("mc-ten")!.GetAttribute("value").Should().Be("Mai Văn Khải", "nothing typed is lost");
        (await browser.OpenAsync("/desk/ho-so?q=mai+van+khai")).QuerySelectorAll("tbody tr").Should().BeEmpty();
    }

    [Fact]
    public async Task Entry_FilledIn_MakesOneDossier_HoweverOftenItIsSent()
    {
        var browser = await host.SignedInAsync("motcua1");
        var page = await browser.OpenAsync(Address);
        var form = page.Forms.Single(candidate => candidate.QuerySelector("#mc-ten") is not null);
        (string, string)[] fields =
        [
            ("mc-kenh", "counter"), ("mc-ten", "Tạ Thị Quỳnh Hương"), ("mc-so-dinh-danh", "079 081 002 377"), ("mc-dien-thoai", "0912 000 318"),
            ("loaiGiayTo", "van-bang"), ("tenGiayTo", "Bằng lái"), ("soTrang", "1"), ("soBan", "1"),
        ];

        var first = await browser.SendAsync(form, Address, fields);
        var second = await browser.SendAsync(form, Address, fields);

        first.StatusCode.Should().Be(HttpStatusCode.Redirect);
        second.Headers.Location.Should().Be(first.Headers.Location);
        (await browser.OpenAsync("/desk/ho-so?q=ta+thi+quynh+huong")).QuerySelectorAll("tbody tr").Should().HaveCount(1);
    }

    [Fact]
    public async Task Lookup_ByAKnownPhone_FillsInTheAccount()
    {
        var browser = await host.SignedInAsync("motcua1");
        var account = (await host.AccountAsync("nguoidan1"))!;

        var page = await TestBrowser.ReadAsync(await browser.SendFormAsync(Address, ("mc-dien-thoai", account.Phone!), ("mc-tim", "1")));

        page.GetElementById("mc-ten")!.GetAttribute("value").Should().Be(account.DisplayName);
        page.GetElementById("mc-so-dinh-danh")!.GetAttribute("value").Should().Be(account.IdentityNumber);
    }

    [Fact]
    public async Task Entry_ShowsPapersAndLaw()
    {
        var browser = await host.SignedInAsync("motcua1");

        var page = await browser.OpenAsync(Address);

        page.QuerySelectorAll(".mc-checklist li").Should().HaveCount(2);
        page.Body!.TextContent.Should().Contain("23/2015/NĐ-CP");
    }

    [Fact]
    public async Task Entry_ForAHandler_IsForbidden()
    {
        var browser = await host.SignedInAsync("chuyenvien1");

        (await browser.GetAsync(Address)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }
}
