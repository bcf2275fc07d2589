using MotCua.Browser.Tests.Pages;
using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Stories;

/// <summary>The building permit (1.013225): applied for on the portal, with a supplement, a silent agency and a signature.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PermitStory(BrowserFixture browser)
{
    [Fact]
    public async Task Permit_AppliedForOnline_GoesThroughSupplementAndDeemedConsentToDelivery()
    {
        await browser.MoveClockAsync(BrowserFixture.Start);
        await using var citizen = await browser.SignedInAsync("nguoidan1");
        await using var desk = await browser.SignedInAsync("motcua1");
        await using var head = await browser.SignedInAsync("truongphong1");
        await using var handler = await browser.SignedInAsync("chuyenvien1");
        await using var inspector = await browser.SignedInAsync("chuyenvien2");
        await using var leader = await browser.SignedInAsync("lanhdao1");

        var code = await ApplyAsync(citizen);

        await AcceptAsync(desk, code);
        var atHead = new DeskDossier(head);
        await atHead.FromInboxAsync(code);
        await atHead.SelectAsync("Người thụ lý", "Lê Quốc Khánh");
        await atHead.ConcludeAsync("Phân công");

        // A supplement: reason and paper are told to the applicant, the clock waits.
        var atHandler = new DeskDossier(handler);
        await atHandler.FromInboxAsync(code);
        await atHandler.ChooseStepAsync("Xem xét hồ sơ, bản vẽ");
        await atHandler.RequestSupplementAsync("Bản vẽ thiếu mặt cắt móng.", "Bản vẽ mặt cắt móng");
        (await atHandler.StatusAsync()).Should().Contain("Yêu cầu bổ sung giấy tờ");
        await SupplementAsync(citizen, code);

        await atHandler.FromInboxAsync(code);
        await atHandler.ChooseStepAsync("Xem xét hồ sơ, bản vẽ");
        await atHandler.ConcludeAsync("Đã xem xét");
        await InspectAsync(inspector, code);

        // The agency asked for its opinion stays silent: after two working days it is deemed to agree (Tuesday is off).
        await browser.MoveClockAsync(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.FromHours(7)));
        await atHandler.FromInboxAsync(code);
        (await atHandler.StepAsync()).Should().Contain("Thẩm định");
        await atHandler.FillAsync("Nhận xét", "Bản vẽ phù hợp chỉ giới và mật độ xây dựng.");
        await atHandler.ConcludeAsync("Đủ điều kiện, trình phê duyệt");

        await atHead.FromInboxAsync(code);
        await atHead.ConcludeAsync("Đồng ý, trình ký");
        var atLeader = new DeskDossier(leader);
        await atLeader.FromInboxAsync(code);
        await atLeader.ConcludeAsync("Ký giấy phép");

        var atDesk = new DeskDossier(desk);
        await atDesk.FromInboxAsync(code);
        (await atDesk.AmountDueAsync()).Should().Be("75.000 đ");
        await atDesk.PayAsync("BL-000777");
        await atDesk.DeliverAsync();

        var mine = new MyDossier(citizen);
        await mine.OpenAsync(code);
        (await mine.StatusAsync()).Should().Contain("Đã trả kết quả");
        (await mine.TextAsync()).Should().Contain("BL-000777");
        new[] { citizen, desk, head, handler, inspector, leader }.SelectMany(person => person.Complaints).Should().BeEmpty();
    }

    private static async Task<string> ApplyAsync(Visitor citizen)
    {
        var form = new ApplicationForm(citizen);
        await form.FindAsync("giay phep xay dung", PermitForm.Code);
        await form.BeginAsync(PermitForm.Code);

        // A number one digit short is said beside the field, and nothing typed is lost.
        await PermitForm.OwnerAsync(form, identityNumber: "03819000421");
        await form.ContinueAsync();
        (await form.ErrorAsync("Số định danh cá nhân")).Should().Contain("12 chữ số").And.Contain("11 chữ số");
        (await form.ValueAsync("Số định danh cá nhân")).Should().Be("03819000421");
        (await form.ValueAsync("Nơi cư trú")).Should().Be("Số 45 đường Nguyễn Trãi, phường An Hòa");
        await form.FillAsync("Số định danh cá nhân", "038190004217");
        await form.ContinueAsync();

        await PermitForm.PlotAndBuildingAsync(form);
        await form.ContinueAsync();

        // A program that calls itself a PDF is refused; the good file beside it is kept.
        await form.ChooseAsync("Có công trình liền kề không?", "Không");
        await form.AttachAsync("Giấy tờ về quyền sử dụng đất", SampleFiles.Png("so-do.png"));
        await form.AttachAsync("Bản vẽ thiết kế xây dựng", SampleFiles.ProgramNamed("ban-ve.pdf"));
        await form.ContinueAsync();
        (await form.ErrorAsync("Bản vẽ thiết kế xây dựng")).Should().Contain("ban-ve.pdf");
        (await form.FilesAsync("Giấy tờ về quyền sử dụng đất")).Should().Equal("so-do.png");
        await form.AttachAsync("Bản vẽ thiết kế xây dựng", SampleFiles.Pdf("ban-ve.pdf"));
        await form.ContinueAsync();

        (await form.TitleAsync()).Should().Be("Xem lại và nộp");
        (await citizen.TextAsync()).Should().Contain("17 hẻm 5 đường Cầu Đá").And.Contain("ban-ve.pdf").And.Contain("so-do.png");
        var code = await form.SubmitAsync();
        code.Should().StartWith("H99.12-261120-");
        (await citizen.Page.Locator(".mc-receipt img.mc-qr").EvaluateAsync<int>("picture => picture.naturalWidth")).Should().BeGreaterThan(0, "the QR code is a picture that loads");
        return code;
    }

    private static async Task AcceptAsync(Visitor desk, string code)
    {
        var dossier = new DeskDossier(desk);
        await dossier.FromInboxAsync(code);
        (await dossier.StatusAsync()).Should().Contain("Mới đăng ký");
        await dossier.ConcludeAsync("Hồ sơ hợp lệ, tiếp nhận");
        (await dossier.StatusAsync()).Should().Contain("Được tiếp nhận");
        await dossier.ConcludeAsync("Chuyển phòng chuyên môn");
    }

    private static async Task SupplementAsync(Visitor citizen, string code)
    {
        var mine = new MyDossier(citizen);
        await mine.OpenAsync(code);
        (await mine.TextAsync()).Should().Contain("Cần bổ sung hồ sơ").And.Contain("Bản vẽ thiếu mặt cắt móng.");
        await mine.BeginSupplementAsync(code);
        await new ApplicationForm(citizen).AttachAsync("Bản vẽ thiết kế xây dựng", SampleFiles.Pdf("mat-cat-mong.pdf"));
        await mine.SendSupplementAsync(code);
        (await mine.StatusAsync()).Should().Contain("Đã bổ sung hồ sơ");
        (await mine.TextAsync()).Should().NotContain("Cần bổ sung hồ sơ");
    }

    private static async Task InspectAsync(Visitor inspector, string code)
    {
        var dossier = new DeskDossier(inspector);
        await dossier.FromInboxAsync(code);
        await dossier.ChooseStepAsync("Kiểm tra thực địa");
        await dossier.FillAsync("Ngày kiểm tra", "20/11/2026");
        await dossier.TickAsync("Đúng bản vẽ");
        await dossier.ConcludeAsync("Đã kiểm tra");
    }
}
