using Microsoft.Playwright;

namespace MotCua.Browser.Tests;

/// <summary>A person in front of a browser. What the page complains about is collected, so that a test can insist on
/// silence.</summary>
public sealed class Visitor : IAsyncDisposable
{
    /// <summary>The password of every demo account.</summary>
    public const string Password = "MotCua@2026";

    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    internal Visitor(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts and of the content security policy.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public async Task SignInAsync(string userName)
    {
        await Page.GotoAsync("/dang-nhap");
        await Page.FillAsync("input[name='userName']", userName);
        await Page.FillAsync("input[name='password']", Password);
        await Page.ClickAsync("main form button[type='submit']");
        await Page.WaitForURLAsync(url => !url.Contains("/dang-nhap", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
