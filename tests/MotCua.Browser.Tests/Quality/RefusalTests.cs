using Microsoft.Playwright;
using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Quality;

/// <summary>Forms sent back with messages are judged like every page: each message belongs to its field and can be reached.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RefusalTests(BrowserFixture browser, SiteFixture site)
{
    private static readonly Dictionary<string, (string? Account, string Address, Func<IPage, Task> Send)> Cases = new()
    {
        ["sign-in"] = (null, "/dang-nhap", async page =>
        {
            await page.FillAsync("input[name='userName']", "nguoidan1");
            await page.FillAsync("input[name='password']", "sai-mat-khau");
            await page.ClickAsync("main form button[type='submit']");
        }
        ),
        ["sign-up"] = (null, "/dang-ky", page => page.ClickAsync("main form button[type='submit']")),
        ["form step"] = ("nguoidan1", "/nop/{draft}?buoc=cong-trinh", page => page.Locator("form#don button[type='submit']:not([name]):visible").Last.ClickAsync()),
        ["withdrawal without a reason"] = ("nguoidan1", "/ho-so/{permit}/rut", page => page.Locator("main form button[type='submit']").First.ClickAsync()),
        ["counter intake"] = ("motcua1", "/desk/tiep-nhan?thu-tuc=2.000815", page => page.Locator("form.mc-form .mc-actions button[type='submit']").ClickAsync()),
        ["conclusion without an outcome"] = ("motcua1", "/desk/ho-so/{permit}", page => page.Locator("main form:has(input[name='mc-viec'][value='hoan-thanh']) button[type='submit']").Last.ClickAsync()),
        ["supplement without a reason"] = ("motcua1", "/desk/ho-so/{permit}", async page =>
        {
            var operation = page.Locator("details.mc-op").Filter(new() { Has = page.Locator("input[value='yeu-cau-bo-sung']") });
            await operation.Locator("summary").ClickAsync();
            await operation.Locator("button[type='submit']").ClickAsync();
        }
        ),
    };

    public static TheoryData<string> Names => new(Cases.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Form_SentBackWithMessages_IsAccessibleAndQuiet(string name)
    {
        var (account, address, send) = Cases[name];
        var path = (await site.SiteAsync(browser)).Address(address);
        await using var visitor = account is null ? await browser.VisitAsync() : await browser.SignedInAsync(account);
        await visitor.Page.GotoAsync(path);

        await send(visitor.Page);
        await visitor.Page.Locator(".ds-validation-message, .mc-errors").First.WaitForAsync();

        (await PageAudit.FindAsync(visitor)).Should().BeEmpty();
    }
}
