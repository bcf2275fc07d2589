using Microsoft.Playwright;
using MotCua.Browser.Tests.Pages;
using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Stories;

/// <summary>An administrator brings a running dossier over to a new version, holds it and lets it go on; all without
/// JavaScript.</summary>
[Collection(BrowserCollection.Name)]
public sealed class MigrationStory(BrowserFixture browser)
{
    private const string Code = "2.000899";

    [Fact]
    public async Task Administrator_TriesAMigrationOut_CarriesItOut_AndHoldsADossier()
    {
        // Given a dossier by the first version, and a second one with a renamed step.
        await browser.MoveClockAsync(BrowserFixture.Start);
        await VersionedSample.PublishAsync(browser.Host, Code, "Tiếp nhận hồ sơ");
        await using var desk = await browser.SignedInAsync("motcua1");
        var dossier = await HandInAsync(desk);
        await VersionedSample.PublishAsync(browser.Host, Code, "Tiếp nhận và kiểm tra");

        // When the administrator goes through the wizard.
        await using var administrator = await browser.SignedInAsync("quantri1", javaScript: false);
        var page = administrator.Page;
        await page.GotoAsync("/admin/phien-ban/" + Code);
        await page.GetByRole(AriaRole.Link, new() { Name = "Chuyển phiên bản" }).First.ClickAsync();
        (await page.Locator("#m-tiepNhan").InputValueAsync()).Should().Be("tiepNhan");
        await page.GetByRole(AriaRole.Button, new() { Name = "Chạy thử" }).ClickAsync();
        await administrator.ReloadUntilAsync("Đã chạy thử xong");
        (await administrator.TextAsync()).Should().Contain(dossier).And.Contain("Chuyển được");
        await page.GetByRole(AriaRole.Button, new() { Name = "Chuyển hồ sơ" }).ClickAsync();
        (await administrator.TextAsync(".mc-errors")).Should().Contain("Nhập lý do").And.Contain("xác nhận");
        await page.FillAsync("#ly-do", "Quy trình mới có hiệu lực");
        await page.CheckAsync("#dong-y");
        await page.GetByRole(AriaRole.Button, new() { Name = "Chuyển hồ sơ" }).ClickAsync();
        await administrator.ReloadUntilAsync("Đã chuyển xong");

        // Then the dossier runs by the new version.
        await page.GetByRole(AriaRole.Link, new() { Name = dossier }).ClickAsync();
        (await administrator.TextAsync()).Should().Contain("Phiên bản 2").And.Contain("Tiếp nhận và kiểm tra");

        // And it can be held, and goes on.
        await page.GetByRole(AriaRole.Link, new() { Name = "Tạm dừng" }).ClickAsync();
        await page.FillAsync("#ly-do", "Chờ xác minh");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tạm dừng" }).ClickAsync();
        (await administrator.TextAsync()).Should().Contain("Đã tạm dừng hồ sơ").And.Contain("Chờ xác minh");
        await page.GetByRole(AriaRole.Link, new() { Name = "Cho tiếp tục" }).ClickAsync();
        await page.FillAsync("#ly-do", "Đã xác minh");
        await page.GetByRole(AriaRole.Button, new() { Name = "Cho tiếp tục" }).ClickAsync();
        (await administrator.TextAsync()).Should().Contain("Hồ sơ đã tiếp tục");

        var work = new DeskDossier(desk);
        await work.FromInboxAsync(dossier);
        (await work.StepAsync()).Should().Contain("Tiếp nhận và kiểm tra");
        administrator.Complaints.Concat(desk.Complaints).Should().BeEmpty();
    }

    private static async Task<string> HandInAsync(Visitor desk)
    {
        var intake = new CounterIntake(desk);
        await intake.BeginAsync(Code);
        await intake.ApplicantAsync("Trần Văn Đức", "038190004217", "0912000002");
        await intake.ChooseAsync("Loại giấy tờ", "Văn bằng, chứng chỉ");
        await intake.FillAsync("Tên giấy tờ", "Bằng tốt nghiệp đại học");
        await intake.FillAsync("Số trang của bản chính", "5");
        await intake.FillAsync("Số bản cần chứng thực", "2");
        return await intake.SubmitAsync();
    }
}
