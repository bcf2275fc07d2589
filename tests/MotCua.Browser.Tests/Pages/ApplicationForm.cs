using Microsoft.Playwright;
using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Pages;

/// <summary>The applicant's way from the search to the receipt.</summary>
internal sealed class ApplicationForm(Visitor visitor)
{
    private IPage Page => visitor.Page;

    /// <summary>Searches on the home page and opens the procedure found.</summary>
    public async Task FindAsync(string words, string code)
    {
        await Page.GotoAsync("/");
        await Page.FillAsync("main #q", words);
        await Page.ClickAsync("main form:has(#q) button[type='submit']");
        await Page.Locator($"main a[href='/thu-tuc/{code}']").First.ClickAsync();
        await Page.WaitForURLAsync($"**/thu-tuc/{code}");
    }

    /// <summary>Presses "Nộp hồ sơ" on the procedure's page.</summary>
    public async Task BeginAsync(string code)
    {
        await Page.Locator($"main a[href='/thu-tuc/{code}/nop']").First.ClickAsync();
        await Page.WaitForURLAsync("**/nop/**");
    }

    public Task FillAsync(string label, string text) => Field(label).FillAsync(text);

    public Task ChooseAsync(string question, string answer) =>
        Page.GetByRole(AriaRole.Group, new() { Name = question }).GetByLabel(answer, new() { Exact = true }).CheckAsync();

    public Task AttachAsync(string label, params FilePayload[] files) => Field(label).SetInputFilesAsync(files);

    public Task<string> ValueAsync(string label) => Field(label).InputValueAsync();

    /// <summary>The message beside the field, null when there is none.</summary>
    public async Task<string?> ErrorAsync(string label)
    {
        var message = Page.Locator(".ds-field, fieldset").Filter(new() { Has = Field(label) }).Last.Locator(".ds-validation-message");
        return await message.CountAsync() == 0 ? null : await message.First.InnerTextAsync();
    }

    /// <summary>Files kept with the field, by name.</summary>
    public Task<IReadOnlyList<string>> FilesAsync(string label) =>
        Page.Locator(".ds-field").Filter(new() { Has = Field(label) }).Locator(".mc-file b").AllInnerTextsAsync();

    /// <summary>Presses "Lưu và tiếp tục".</summary>
    public async Task ContinueAsync()
    {
        var button = Page.Locator("form#don button[type='submit']:not([name]):visible").Last;
        await button.ClickAsync();
        await Page.WaitForLoadStateAsync(LoadState.Load);
    }

    /// <summary>Title of the step or review shown.</summary>
    public Task<string> TitleAsync() => Page.Locator("main h1").InnerTextAsync();

    /// <summary>Declares the form true and hands it in; returns the dossier's code.</summary>
    public async Task<string> SubmitAsync()
    {
        await Page.CheckAsync("#camDoan");
        await Page.Locator("form:has(#camDoan) button[type='submit']").ClickAsync();
        await Page.WaitForURLAsync("**/ho-so/*");
        return (await Page.Locator(".mc-receipt__code").InnerTextAsync()).Trim();
    }

    private ILocator Field(string label) => Page.GetByLabel(label, new() { Exact = true });
}
