using Microsoft.Playwright;
using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Pages;

/// <summary>Taking in a dossier at the counter for somebody.</summary>
internal sealed class CounterIntake(Visitor visitor)
{
    private IPage Page => visitor.Page;

    /// <summary>From the inbox to the procedure's intake form.</summary>
    public async Task BeginAsync(string procedure)
    {
        await Page.GotoAsync("/desk");
        await Page.ClickAsync("header a[href='/desk/tiep-nhan']");
        await Page.Locator($"main a[href='/desk/tiep-nhan?thu-tuc={procedure}']").ClickAsync();
        await Page.WaitForURLAsync("**/desk/tiep-nhan?thu-tuc=*");
    }

    /// <summary>Types who stands at the counter.</summary>
    public async Task ApplicantAsync(string name, string identityNumber, string phone)
    {
        await FillAsync("Số định danh", identityNumber);
        await FillAsync("Điện thoại", phone);
        await FillAsync("Họ và tên", name);
    }

    public Task FillAsync(string label, string text) => Page.Locator("form.mc-form").GetByLabel(label).First.FillAsync(text);

    public Task ChooseAsync(string question, string answer) =>
        Page.GetByRole(AriaRole.Group, new() { Name = question }).GetByLabel(answer, new() { Exact = true }).CheckAsync();

    /// <summary>Enters the dossier; returns its code.</summary>
    public async Task<string> SubmitAsync()
    {
        await Page.Locator("form.mc-form .mc-actions button[type='submit']").ClickAsync();
        await Page.WaitForURLAsync("**/desk/ho-so/**");
        return (await Page.Locator(".mc-dossier__head .mc-code").InnerTextAsync()).Trim();
    }
}
