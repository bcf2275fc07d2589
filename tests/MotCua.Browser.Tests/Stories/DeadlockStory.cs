using Microsoft.Playwright;
using MotCua.Browser.Tests.Pages;
using MotCua.Browser.Tests.Quality;
using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Stories;

/// <summary>A dossier that would get stuck: the designer shows the way there step by step and mends it at one click.</summary>
[Collection(BrowserCollection.Name)]
public sealed class DeadlockStory(BrowserFixture browser)
{
    private const string Template = "Một bước xử lý";

    [Fact]
    public async Task Deadlock_Drawn_IsShownStepByStepMendedAndPublished()
    {
        await using var administrator = await browser.SignedInAsync("quantri1");
        var canvas = new DesignerCanvas(administrator);
        var findings = new DesignerFindings(administrator);
        await canvas.CreateAsync(Template, "9.000051", "Xác nhận có lấy ý kiến");
        var join = await DrawDeadlockAsync(administrator.Page, canvas);

        var row = await findings.RowAsync("Gộp", "MC-SND");
        (await findings.MarkAsync(join)).Should().NotBeEmpty("the finding stands beside its element too");
        await DesignerFindings.ActAsync(row, "play");
        (await findings.StepAsync()).Should().Contain("Bước 1/").And.Contain("Hồ sơ bắt đầu ở");
        (await findings.TokensAsync()).Should().ContainKey("tiepNhan");
        await administrator.Page.Keyboard.PressAsync("ArrowRight");
        (await findings.StepAsync()).Should().Contain("Cán bộ hoàn thành “Tiếp nhận hồ sơ” với kết luận");
        await administrator.Page.Keyboard.PressAsync("End");
        (await findings.TokensAsync()).Should().ContainKey(join, "the dossier waits at the join for ever");
        await administrator.Page.Locator($"g.djs-element.mc-trace-fault[data-element-id='{join}']").WaitForAsync();

        // With the trace open: accessible at both widths; on a phone it is read as text.
        (await PageAudit.FindAsync(administrator)).Should().BeEmpty();
        await administrator.Page.Locator(".mc-trace__all button[aria-expanded='false']").ClickAsync();
        (await administrator.Page.Locator("#mc-trace-steps").InnerTextAsync()).Should().Contain("Hồ sơ bắt đầu ở");
        await administrator.Page.SetViewportSizeAsync(Widths.Desktop, 900);

        await row.Locator("[data-act='mend']").Filter(new() { HasText = "Đổi thành cổng loại trừ" }).First.ClickAsync();
        await findings.NoErrorsAsync();
        (await canvas.PublishAsync("Sửa chỗ kẹt")).Should().Contain("Đã công bố bản 1");
        administrator.Complaints.Should().BeEmpty();
    }

    /// <summary>After the handling one of two ways is chosen, and a parallel join waits for both.</summary>
    /// <returns>The join's id.</returns>
    private static async Task<string> DrawDeadlockAsync(IPage page, DesignerCanvas canvas)
    {
        await canvas.SelectFlowAsync("f_xuLy_traKetQua");
        await page.Keyboard.PressAsync("Delete");
        var split = await canvas.DragAsync("exclusive", "xuLy", -100, "Cần ý kiến?", -130);
        var ask = await canvas.DragAsync("user", split, 130, "Lấy ý kiến", -100);
        await canvas.AssignAsync("Handler", "an-hoa.kt-ht-dt");
        var join = await canvas.DragAsync("parallel", split, 270, "Gộp");
        await canvas.ConnectAsync("xuLy", split);
        await canvas.ConnectAsync(split, ask);
        await canvas.ConnectAsync(split, join);
        await canvas.ConnectAsync(ask, join);
        await canvas.ConnectAsync(join, "traKetQua");

        await canvas.SelectAsync(split);
        await page.Locator(".mc-props .mc-rule").Filter(new() { HasText = "Đến “Gộp”" }).GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.Locator(".mc-props .mc-rule").GetByRole(AriaRole.Button, new() { Name = "Đến “Lấy ý kiến”" }).ClickAsync();
        await canvas.SelectOptionAsync("#p-flow-when", "expression");
        await canvas.SetAsync("#p-flow-x", "dossier.channel = \"counter\"");
        return join;
    }
}
