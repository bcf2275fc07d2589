using Microsoft.Playwright;
using MotCua.Browser.Tests.Pages;
using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Stories;

/// <summary>A script meets data it cannot use: nobody's work is lost, an administrator mends the figure and the dossier
/// goes on.</summary>
[Collection(BrowserCollection.Name)]
public sealed class MendIncidentStory(BrowserFixture browser)
{
    [Fact]
    public async Task Incident_OfAScript_IsMendedAndTheDossierGoesOn()
    {
        // Given three dossiers whose script cannot do without a figure that nobody entered.
        await browser.MoveClockAsync(BrowserFixture.Start);
        await ScriptedProcedure.PublishAsync(browser);
        var dossier = await ScriptedProcedure.HandInAsync(browser);
        var second = await ScriptedProcedure.HandInAsync(browser);
        var third = await ScriptedProcedure.HandInAsync(browser);
        await ScriptedProcedure.IncidentOfAsync(browser, dossier);
        await ScriptedProcedure.IncidentOfAsync(browser, second);
        await ScriptedProcedure.IncidentOfAsync(browser, third);

        // When the administrator sees the counter, opens the incident and mends the figure.
        await using var administrator = await browser.SignedInAsync("quantri1");
        var page = administrator.Page;
        await page.GotoAsync("/admin");
        (await page.Locator("a[href='/admin/incidents'] strong").First.InnerTextAsync()).Should().NotBe("0");
        await page.GotoAsync($"/admin/incidents?thu-tuc={ScriptedProcedure.Code}&q={dossier}");
        await page.Locator($"main table a:has-text('{dossier}')").First.ClickAsync();
        (await administrator.TextAsync()).Should().Contain("Tính phí").And.Contain("script.error");
        await page.Locator("tr:has(code:text-is('data.soTo')) a").ClickAsync();
        await page.FillAsync("#gia-tri", "4 tờ");
        await page.FillAsync("#ly-do-sua", "Người nộp xác nhận qua điện thoại");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu giá trị và thử lại" }).ClickAsync();
        await page.Locator("#gia-tri-e").WaitForAsync();
        await page.FillAsync("#gia-tri", "4");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu giá trị và thử lại" }).ClickAsync();
        await page.GetByText("Đã sửa biến và thử lại").WaitForAsync();

        // Then the desk has its work, and the history says who changed what and why.
        await using var officer = await browser.SignedInAsync("motcua1");
        await officer.Page.GotoAsync($"/desk/ho-so/{dossier}");
        await officer.ReloadUntilAsync(ScriptedProcedure.StepAfter);
        (await officer.TextAsync()).Should().Contain("Quản trị viên đã sửa dữ liệu").And.Contain("Người nộp xác nhận qua điện thoại");

        // And several incidents are retried one after the other, with progress.
        await page.GotoAsync($"/admin/incidents?thu-tuc={ScriptedProcedure.Code}");
        var boxes = page.Locator("tbody input[type='checkbox']");
        for (var i = 0; i < await boxes.CountAsync(); i++)
        {
            await boxes.Nth(i).CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Thử lại các sự cố đã chọn" }).ClickAsync();
        await page.GetByText("Đã thử lại").WaitForAsync();
        administrator.Complaints.Concat(officer.Complaints).Should().BeEmpty();
    }
}
