using System.Net;
using AngleSharp.Dom;
using MotCua.Engine.Kernel.State;
using MotCua.RuntimeHost.Tests.Shell.Support;

namespace MotCua.RuntimeHost.Tests.Desk;

public sealed class DossierPageTests(DeskHost host) : IClassFixture<DeskHost>
{
    [Theory]
    [InlineData("")]
    [InlineData("/bo-sung")]
    [InlineData("/phieu/giay-tiep-nhan")]
    public async Task Dossier_OfAnotherAgency_DoesNotExistForItsHandlers(string page)
    {
        var code = await host.GivenCertificationAsync();
        var browser = await host.SignedInAsync("chuyenvien3");

        (await browser.GetAsync($"/desk/ho-so/{code}{page}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("nguoidan1")]
    [InlineData("phantich1")]
    public async Task Dossier_ForWhoIsNoOfficer_IsForbidden(string userName)
    {
        var code = await host.GivenCertificationAsync();
        var browser = await host.SignedInAsync(userName);

        (await browser.GetAsync("/desk/ho-so/" + code)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Complete_WithoutAnOutcome_IsSaidBesideTheChoice_AndTheOpinionStays()
    {
        var code = await host.GivenCertificationAsync();
        var (browser, page) = await OpenAsync(code, "motcua1");

        var answer = await browser.SendAsync(DeskHost.FormOf(page, "hoan-thanh"), "", ("mc-ly-do", "Đủ trang, rõ dấu."));
        var again = await TestBrowser.ReadAsync(answer);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        again.QuerySelector("#hoan-thanh-ket-luan .ds-validation-message")!.TextContent.Should().Contain("chọn");
        again.QuerySelector("#hoan-thanh-ly-do")!.TextContent.Should().Be("Đủ trang, rõ dấu.");
    }

    [Fact]
    public async Task Refusal_WithoutAReason_IsSaidBesideTheOpinion_AndNothingHappens()
    {
        var code = await host.GivenCertificationAsync();
        var (browser, page) = await OpenAsync(code, "motcua1");

        var again = await TestBrowser.ReadAsync(await browser.SendAsync(DeskHost.FormOf(page, "hoan-thanh"), "", ("mc-ket-luan", "refuse"), ("mc-ly-do", " ")));

        again.QuerySelector("#hoan-thanh-ly-do-e")!.TextContent.Should().Contain("lý do");
        again.QuerySelector<AngleSharp.Html.Dom.IHtmlInputElement>("#kl-refuse")!.IsChecked.Should().BeTrue();
        (await host.StateAsync(code)).WorkItems.Values.Single().IsLive.Should().BeTrue();
    }

    [Fact]
    public async Task Complete_SentTwice_HappensOnce()
    {
        var code = await host.GivenCertificationAsync();
        var (browser, page) = await OpenAsync(code, "motcua1");
        var form = DeskHost.FormOf(page, "hoan-thanh");

        var first = await browser.SendAsync(form, "", ("mc-ket-luan", "accept"));
        var second = await browser.SendAsync(form, "", ("mc-ket-luan", "accept"));

        first.StatusCode.Should().Be(HttpStatusCode.Redirect);
        second.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await host.StateAsync(code)).CommandCount.Should().Be(2);
    }

    [Fact]
    public async Task Act_AfterSomebodyElseWasQuicker_SaysSo_AndKeepsWhatWasTyped()
    {
        var code = await host.GivenCertificationAsync();
        var (browser, page) = await OpenAsync(code, "motcua1");
        await host.CompleteAsync(code, "motcua1", "accept");

        var again = await TestBrowser.ReadAsync(await browser.SendAsync(
            DeskHost.FormOf(page, "yeu-cau-bo-sung"), "", ("mc-ly-do", "Thiếu trang 3"), ("mc-can-co", "Trang 3")));

        again.QuerySelector(".mc-dossier__notes")!.TextContent.Should().Contain("vừa thay đổi").And.Contain("Thiếu trang 3");
        again.QuerySelector(".mc-status")!.TextContent.Should().Contain("Đang xử lý");
    }

    [Theory]
    [InlineData("", "Trang 3", "yeu-cau-bo-sung-ly-do-e")]
    [InlineData("Thiếu trang", " \n ", "yeu-cau-bo-sung-can-co-e")]
    public async Task Supplement_WithoutReasonOrItems_IsRefusedBesideTheField(string reason, string items, string errorId)
    {
        var code = await host.GivenCertificationAsync();
        var (browser, page) = await OpenAsync(code, "motcua1");

        var again = await TestBrowser.ReadAsync(await browser.SendAsync(
            DeskHost.FormOf(page, "yeu-cau-bo-sung"), "", ("mc-ly-do", reason), ("mc-can-co", items)));

        again.QuerySelector("#" + errorId).Should().NotBeNull();
        again.QuerySelector("details.mc-op[open] input[value='yeu-cau-bo-sung']").Should().NotBeNull("the form stays open");
        (await host.StateAsync(code)).Supplements.Should().BeEmpty();
    }

    [Fact]
    public async Task Supplement_RequestedAndAnsweredAtTheDesk_IsOnRecordWithItsChannel()
    {
        var code = await host.GivenCertificationAsync();
        var (browser, page) = await OpenAsync(code, "motcua1");
        await browser.SendAsync(DeskHost.FormOf(page, "yeu-cau-bo-sung"), "", ("mc-ly-do", "Thiếu trang"), ("mc-can-co", "Trang 3\nTrang 4"));
        (await host.StateAsync(code)).OpenSupplement!.Items.Should().Equal("Trang 3", "Trang 4");

        var answer = await browser.SendFormAsync(
            $"/desk/ho-so/{code}/bo-sung", ("mc-kenh", "post"), ("loaiGiayTo", "van-bang"), ("tenGiayTo", "Bằng tốt nghiệp"), ("soTrang", "7"), ("soBan", "2"));

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var state = await host.StateAsync(code);
        state.Data.Form["soTrang"]!.GetValue<int>().Should().Be(7);
        (await browser.OpenAsync("/desk/ho-so/" + code)).QuerySelector(".mc-trail")!.TextContent.Should().Contain("qua bưu chính");
    }

    [Fact]
    public async Task Payment_ShowsHowItWasFound_AndWantsExactlyThat()
    {
        var code = await host.GivenCertificationToPayAsync();
        var (browser, page) = await OpenAsync(code, "motcua1");

        var wrong = await TestBrowser.ReadAsync(await browser.SendAsync(DeskHost.FormOf(page, "thu-tien"), "", ("mc-so-tien", "1.000"), ("mc-bien-lai", "BL-7")));
        var right = await browser.SendAsync(DeskHost.FormOf(page, "thu-tien"), "", ("mc-so-tien", "14.000"), ("mc-bien-lai", "BL-7"));

        page.QuerySelector(".mc-amount")!.TextContent.Should().Be("14.000 đ", "2 copies of 5 pages: 2 x (4.000 + 3 x 1.000)");
        var why = page.QuerySelectorAll("details").First(d => d.TextContent.Contains("Vì sao?", StringComparison.Ordinal));
        why.TextContent.Should().Contain("phiMotBan = 7.000").And.Contain("lePhi = 14.000");
        why.QuerySelector("table thead")!.TextContent.Should().Contain("Số trang của bản chính");
        why.QuerySelectorAll("table tbody td").Select(cell => cell.TextContent).Should().Equal("5", "dòng 2");
        wrong.QuerySelector("#thu-tien-so-tien-e").Should().NotBeNull();
        wrong.QuerySelector("#thu-tien-bien-lai")!.GetAttribute("value").Should().Be("BL-7");
        right.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await host.StateAsync(code)).Payments.Single().ReceiptNumber.Should().Be("BL-7");
    }

    [Fact]
    public async Task Delivery_ToAProxy_NeedsIdentityAndAuthorisation_AndAllOriginals()
    {
        var code = await host.GivenCertificationToPayAsync();
        var (browser, page) = await OpenAsync(code, "motcua1");
        await browser.SendAsync(DeskHost.FormOf(page, "thu-tien"), "", ("mc-so-tien", "14.000"), ("mc-bien-lai", "BL-8"));
        page = await browser.OpenAsync("/desk/ho-so/" + code);
        var form = DeskHost.FormOf(page, "tra-ket-qua");

        var bare = await TestBrowser.ReadAsync(await browser.SendAsync(form, "", ("mc-nguoi-nhan", "Lê Văn B"), ("mc-nhan-thay", "on")));
        var missing = await TestBrowser.ReadAsync(await browser.SendAsync(form, "", ("mc-nguoi-nhan", "Võ Thành Nhân"), ("mc-thieu-ban-chinh", "on")));
        var done = await browser.SendAsync(
            form, "", ("mc-nguoi-nhan", "Lê Văn B"), ("mc-nhan-thay", "on"), ("mc-dinh-danh", "079081002399"), ("mc-uy-quyen", "Giấy ủy quyền 12/2026"));

        bare.QuerySelector("#tra-ket-qua-dinh-danh-e").Should().NotBeNull();
        bare.QuerySelector("#tra-ket-qua-uy-quyen-e").Should().NotBeNull();
        missing.QuerySelector("#tra-ket-qua-thieu-ban-chinh-e").Should().NotBeNull();
        done.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var state = await host.StateAsync(code);
        state.Status.Should().Be("Delivered");
        state.Deliveries.Single().Recipient.Authorisation.Should().Be("Giấy ủy quyền 12/2026");
    }

    [Fact]
    public async Task Acts_AreOfferedOnlyToThoseWhoMayDoThem()
    {
        var code = await host.GivenCertificationAsync();

        var (_, desk) = await OpenAsync(code, "motcua1");
        var (_, leader) = await OpenAsync(code, "lanhdao1");

        DeskHost.Offers(desk, "hoan-thanh").Should().BeTrue();
        DeskHost.Offers(desk, "gia-han").Should().BeFalse("the step does not allow it");
        DeskHost.Offers(leader, "hoan-thanh").Should().BeFalse("the intake is the desk's");
        DeskHost.Offers(leader, "phan-cong").Should().BeTrue("the leader may say who takes it");
    }

    [Fact]
    public async Task Diagram_MarksThePresentStepAndTheWay()
    {
        var code = await host.GivenCertificationAsync();
        await host.CompleteAsync(code, "motcua1", "accept");

        var (_, page) = await OpenAsync(code, "motcua1");

        var svg = page.QuerySelector("svg.mc-flow")!;
        svg.GetAttribute("role").Should().Be("img");
        svg.GetAttribute("aria-label").Should().Contain("Đang ở: Đối chiếu với bản chính");
        svg.QuerySelectorAll("g.now").Select(shape => shape.GetAttribute("data-element")).Should().Equal("doiChieu");
        svg.QuerySelector("g.done[data-element='tiepNhan']").Should().NotBeNull();
        svg.QuerySelector("g.ahead[data-element='kyChungThuc']").Should().NotBeNull();
        svg.QuerySelectorAll("path.ed").Length.Should().BeGreaterThan(1);
    }

    [Fact]
    public async Task History_SpeaksOfPeople_NotOfTokens()
    {
        var code = await host.GivenCertificationAsync();
        await host.CompleteAsync(code, "motcua1", "accept");

        var (_, page) = await OpenAsync(code, "motcua1");

        var lines = page.QuerySelectorAll(".mc-trail > li").Select(line => line.TextContent).ToList();
        lines.Should().Contain(line => line.Contains("Tiếp nhận hồ sơ – Đủ điều kiện, tiếp nhận") && line.Contains("Ngô Thị Bích Liên"));
        lines.Should().NotContain(line => line.Contains("token", StringComparison.OrdinalIgnoreCase) || line.Contains("desk."));
    }

    private async Task<(TestBrowser Browser, AngleSharp.Html.Dom.IHtmlDocument Page)> OpenAsync(string code, string userName)
    {
        var browser = await host.SignedInAsync(userName);
        return (browser, await browser.OpenAsync("/desk/ho-so/" + code));
    }
}
