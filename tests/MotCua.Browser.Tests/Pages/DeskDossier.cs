using Microsoft.Playwright;
using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Pages;

/// <summary>A dossier as officers see it: what is to do beside what was handed in.</summary>
internal sealed class DeskDossier(Visitor visitor)
{
    private IPage Page => visitor.Page;

    /// <summary>Opens the dossier from the officer's inbox: it has to come there, and what workers do takes a moment.</summary>
    public async Task FromInboxAsync(string code)
    {
        await Page.GotoAsync("/desk");
        await visitor.ReloadUntilAsync(code, "main");
        await Page.Locator($"main table a:text-is('{code}')").First.ClickAsync();
        await Page.WaitForURLAsync("**/desk/ho-so/**");
    }

    /// <summary>Codes in the officer's inbox.</summary>
    public async Task<IReadOnlyList<string>> InboxAsync()
    {
        await Page.GotoAsync("/desk");
        return await Page.Locator("main table tbody a.mc-code").AllInnerTextsAsync();
    }

    /// <summary>Name of the status in the head of the page.</summary>
    public Task<string> StatusAsync() => Page.Locator(".mc-dossier__head .mc-status").InnerTextAsync();

    /// <summary>Name of the step in hand.</summary>
    public Task<string> StepAsync() => Page.Locator("#ket-luan").InnerTextAsync();

    /// <summary>Chooses among several steps that are open at once.</summary>
    public async Task ChooseStepAsync(string name)
    {
        var link = Page.Locator("section[aria-labelledby='cac-viec'] a").Filter(new() { HasText = name });
        if (await link.CountAsync() > 0)
        {
            await link.First.ClickAsync();
            await Page.WaitForURLAsync("**viec=**");
        }
    }

    public Task FillAsync(string label, string text) => Conclusion.GetByLabel(label).First.FillAsync(text);

    public Task SelectAsync(string label, string text) => Conclusion.GetByLabel(label).First.SelectOptionAsync(new SelectOptionValue { Label = text });

    public Task TickAsync(string label) => Conclusion.GetByLabel(label, new() { Exact = true }).First.CheckAsync();

    /// <summary>Takes the step where it is offered to several, chooses the outcome and completes.</summary>
    public async Task ConcludeAsync(string? outcome, string? opinion = null)
    {
        if (outcome is not null)
        {
            await Conclusion.GetByLabel(outcome, new() { Exact = true }).CheckAsync();
        }

        if (opinion is not null)
        {
            await Conclusion.Locator("textarea[name='mc-ly-do']").FillAsync(opinion);
        }

        await SendAsync(Conclusion);
    }

    /// <summary>Takes a step that is offered to several.</summary>
    public Task ClaimAsync() => SendAsync(Act("nhan"));

    /// <summary>The amount to be paid, as shown.</summary>
    public Task<string> AmountDueAsync() => Page.Locator(".mc-amount").InnerTextAsync();

    /// <summary>Records cash with the number of the receipt.</summary>
    public async Task PayAsync(string receipt)
    {
        var form = Act("thu-tien");
        await form.Locator("input[name='mc-bien-lai']").FillAsync(receipt);
        await SendAsync(form);
    }

    /// <summary>Hands the result to the applicant.</summary>
    public Task DeliverAsync() => SendAsync(Act("tra-ket-qua"));

    /// <summary>Asks the applicant for more.</summary>
    public async Task RequestSupplementAsync(string reason, string paper)
    {
        var operation = Page.Locator("details.mc-op").Filter(new() { Has = Page.Locator("input[name='mc-viec'][value='yeu-cau-bo-sung']") });
        await operation.Locator("summary").ClickAsync();
        await operation.Locator("[name='mc-ly-do']").FillAsync(reason);
        await operation.Locator("[name='mc-can-co']").FillAsync(paper);
        await SendAsync(operation.Locator("form"));
    }

    /// <summary>Opens a printed slip.</summary>
    public async Task OpenSlipAsync(string slip)
    {
        await Page.Locator($"main a[href$='/phieu/{slip}']").First.ClickAsync();
        await Page.WaitForURLAsync($"**/phieu/{slip}");
    }

    private ILocator Conclusion => Act("hoan-thanh");

    private ILocator Act(string act) => Page.Locator($"main form:has(input[name='mc-viec'][value='{act}'])").First;

    private async Task SendAsync(ILocator form)
    {
        await form.Locator("button[type='submit']").Last.ClickAsync();
        await Page.WaitForURLAsync("**xong=**");
        (await Page.Locator(".mc-dossier__head").CountAsync()).Should().Be(1, "the act leads back to the dossier");
    }
}
