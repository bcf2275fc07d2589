using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Pages;

/// <summary>The public lookup by code.</summary>
internal sealed class Lookup(Visitor visitor)
{
    /// <summary>Types the code and presses the button; returns what the page says.</summary>
    public async Task<string> AskAsync(string code)
    {
        await visitor.Page.GotoAsync("/tra-cuu");
        await visitor.Page.FillAsync("#ma", code);
        await visitor.Page.ClickAsync("main form:has(#ma) button[type='submit']");
        await visitor.Page.WaitForURLAsync("**/tra-cuu?ma=*");
        return await visitor.TextAsync();
    }

    /// <summary>Name of the status in the head of the page.</summary>
    public Task<string> StatusAsync() => visitor.Page.Locator("main .mc-status").First.InnerTextAsync();
}
