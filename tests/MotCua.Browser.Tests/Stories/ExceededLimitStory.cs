using Microsoft.Playwright;
using MotCua.Browser.Tests.Pages;
using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Stories;

/// <summary>Steps that take longer than the law allows: the designer shows on which way and mends it at one click.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ExceededLimitStory(BrowserFixture browser)
{
    private const string Template = "Một bước xử lý";

    [Fact]
    public async Task Limit_OneMinuteOverTheLegalOne_ShowsTheWayIsMendedAndPublished()
    {
        await using var administrator = await browser.SignedInAsync("quantri1");
        var canvas = new DesignerCanvas(administrator);
        var findings = new DesignerFindings(administrator);
        await canvas.CreateAsync(Template, "9.000052", "Xác nhận trong năm ngày");

        // The procedure has 5 days of 480 minutes, the intake takes 30 of them: 2371 is one too many.
        await canvas.SelectAsync("xuLy");
        await canvas.SetAsync("#p-limit-d", "4");
        await canvas.SetAsync("#p-limit-h", "7");
        await administrator.Page.FillAsync("#p-limit-m", "31");
        (await administrator.Page.Locator("#p-limit-sum").InnerTextAsync()).Should().Contain("40 giờ 1 phút", "the sum follows while one types");
        await administrator.Page.Locator("#p-limit-m").BlurAsync();

        var row = await findings.RowAsync("Cả quy trình", "vượt thời hạn");
        await DesignerFindings.ActAsync(row, "way");
        (await findings.WayAsync()).Should().Equal("1. 30 phút", "2. 4 ngày 7 giờ 31 phút");
        await canvas.SelectAsync("xuLy");
        (await administrator.TextAsync(".mc-props")).Should().Contain("Vượt 1 phút so với thời hạn của thủ tục");
        (await canvas.PublishAsync("Quá hạn")).Should().Contain("Chưa công bố được").And.Contain("vượt thời hạn");
        await administrator.Page.GetByRole(AriaRole.Button, new() { Name = "Xem lỗi" }).ClickAsync();

        await row.Locator("[data-act='mend']").Filter(new() { HasText = "Giảm còn 4 ngày 7 giờ 30 phút" }).ClickAsync();
        await findings.NoErrorsAsync();
        (await administrator.TextAsync(".mc-saying")).Should().Contain("Đã đặt thời hạn “Xử lý hồ sơ” là 4 ngày 7 giờ 30 phút");
        (await canvas.PublishAsync("Đúng hạn")).Should().Contain("Đã công bố bản 1");
        administrator.Complaints.Should().BeEmpty();
    }
}
