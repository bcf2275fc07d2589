using System.Text.RegularExpressions;
using Microsoft.Playwright;
using MotCua.Browser.Tests.Pages;
using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Quality;

/// <summary>What has to exist for every page to have something to show: dossiers in several states, drafts, a notification.
/// Addresses of <see cref="PageTable"/> name its parts in braces.</summary>
internal sealed partial class Site
{
    private readonly Dictionary<string, string> parts = [];

    /// <summary>Makes everything with the same clicks as people do.</summary>
    public static async Task<Site> MakeAsync(BrowserFixture browser)
    {
        await browser.MoveClockAsync(BrowserFixture.Start);
        var site = new Site();
        await using var citizen = await browser.SignedInAsync("nguoidan1");
        site.parts["permit"] = await PermitForm.HandInAsync(citizen);
        site.parts["cancelled"] = await PermitForm.HandInAsync(citizen);
        await site.CancelAsync(citizen);
        site.parts["supplement"] = await PermitForm.HandInAsync(citizen);
        await using (var desk = await browser.SignedInAsync("motcua1"))
        {
            var dossier = new DeskDossier(desk);
            await dossier.FromInboxAsync(site.parts["supplement"]);
            await dossier.RequestSupplementAsync("Bản vẽ thiếu mặt cắt móng.", "Bản vẽ mặt cắt móng");
            site.parts["certification"] = await CertifyAsync(desk);
        }

        await ScriptedProcedure.PublishAsync(browser);
        site.parts["incident"] = await ScriptedProcedure.IncidentOfAsync(browser, await ScriptedProcedure.HandInAsync(browser));
        await citizen.Page.GotoAsync($"/thu-tuc/{PermitForm.Code}/nop");
        site.parts["draft"] = new Uri(citizen.Page.Url).AbsolutePath.Split('/')[2];
        await citizen.Page.GotoAsync("/thong-bao");
        await citizen.ReloadUntilAsync(site.parts["supplement"]);
        var notice = await citizen.Page.Locator("main a[href^='/thong-bao/']").First.GetAttributeAsync("href", new() { Timeout = 2000 });
        site.parts["notice"] = notice!.Split('/')[^1];
        await using var administrator = await browser.SignedInAsync("quantri1");
        await administrator.Page.GotoAsync("/admin/designer");
        await administrator.Page.Locator("form[action='/admin/designer/open']:has(input[value='2.000815']) button").ClickAsync();
        await administrator.Page.WaitForURLAsync("**/admin/designer/*");
        site.parts["migration"] = await TryOutAMigrationAsync(browser);
        site.parts["designerDraft"] = new Uri(administrator.Page.Url).AbsolutePath.Split('/')[3];
        return site;
    }

    /// <summary>The address with its parts put in.</summary>
    public string Address(string template) => Part().Replace(template, match => parts[match.Groups[1].Value]);

    private static async Task<string> CertifyAsync(Visitor desk)
    {
        var intake = new CounterIntake(desk);
        await intake.BeginAsync("2.000815");
        await intake.ApplicantAsync("Trần Văn Đức", "038190004217", "0912000002");
        await intake.ChooseAsync("Loại giấy tờ", "Văn bằng, chứng chỉ");
        await intake.FillAsync("Tên giấy tờ", "Bằng tốt nghiệp đại học");
        await intake.FillAsync("Số trang của bản chính", "5");
        await intake.FillAsync("Số bản cần chứng thực", "2");
        return await intake.SubmitAsync();
    }

    private static async Task<string> TryOutAMigrationAsync(BrowserFixture browser)
    {
        const string Code = "2.000898";
        await VersionedSample.PublishAsync(browser.Host, Code, "Tiếp nhận hồ sơ");
        await VersionedSample.PublishAsync(browser.Host, Code, "Tiếp nhận và kiểm tra");
        await using var administrator = await browser.SignedInAsync("quantri1");
        await administrator.Page.GotoAsync($"/admin/phien-ban/{Code}/chuyen");
        await administrator.Page.Locator("main form[method='post'] button[type='submit']").ClickAsync();
        await administrator.Page.WaitForURLAsync("**/admin/chuyen-phien-ban/*");
        return new Uri(administrator.Page.Url).AbsolutePath.Split('/')[3];
    }

    private async Task CancelAsync(Visitor citizen)
    {
        await citizen.Page.GotoAsync(Address("/ho-so/{cancelled}/huy"));
        await citizen.Page.Locator("main form button[type='submit']").First.ClickAsync();
        await citizen.Page.WaitForURLAsync(url => !url.EndsWith("/huy", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Part();
}
