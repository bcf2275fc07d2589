using Microsoft.Playwright;
using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Pages;

/// <summary>The applicant's own dossier.</summary>
internal sealed class MyDossier(Visitor visitor)
{
    public Task OpenAsync(string code) => visitor.Page.GotoAsync($"/ho-so/{code}");

    public Task<string> StatusAsync() => visitor.Page.Locator("main .mc-status").First.InnerTextAsync();

    public Task<string> TextAsync() => visitor.TextAsync();

    /// <summary>The promised instant of the result.</summary>
    public async Task<DateTimeOffset> DeadlineAsync() =>
        DateTimeOffset.Parse((await visitor.Page.Locator("aside time[datetime]").First.GetAttributeAsync("datetime"))!, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Opens the form to answer what was asked for.</summary>
    public async Task BeginSupplementAsync(string code)
    {
        await visitor.Page.Locator($"main a[href='/ho-so/{code}/bo-sung']").First.ClickAsync();
        await visitor.Page.WaitForURLAsync("**/bo-sung");
    }

    /// <summary>Sends the answer.</summary>
    public async Task SendSupplementAsync(string code)
    {
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Gửi phần bổ sung" }).ClickAsync();
        await visitor.Page.WaitForURLAsync(url => !url.EndsWith("/bo-sung", StringComparison.Ordinal) && url.Contains(code, StringComparison.Ordinal));
    }
}
