using Microsoft.Playwright;

namespace MotCua.Browser.Tests.Support;

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
            // A page that answers 403 or 404 on purpose is reported by the browser as a failed load; that is no fault of the page.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource: the server responded with a status of 4", StringComparison.Ordinal))
            {
                complaints.Add($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
        page.RequestFailed += (_, request) =>
        {
            if (request.Failure is { } failure && !failure.Contains("ERR_ABORTED", StringComparison.Ordinal))
            {
                complaints.Add($"{request.Url}: {failure}");
            }
        };
        page.Response += (_, answer) =>
        {
            // Only the page itself may be missing on purpose; a picture, style or script never.
            if (answer.Status >= 400 && !answer.Request.IsNavigationRequest)
            {
                complaints.Add($"{answer.Url}: {answer.Status}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts, of the content security policy, and of what a page loads.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Counts complaints from here on.</summary>
    public void ForgetComplaints() => complaints.Clear();

    public async Task SignInAsync(string userName)
    {
        await Page.GotoAsync("/dang-nhap");
        await Page.FillAsync("input[name='userName']", userName);
        await Page.FillAsync("input[name='password']", Password);
        await Page.ClickAsync("main form button[type='submit']");
        await Page.WaitForURLAsync(url => !url.Contains("/dang-nhap", StringComparison.Ordinal));
    }

    /// <summary>What stands on the page to be read.</summary>
    public Task<string> TextAsync(string selector = "main") => Page.Locator(selector).First.InnerTextAsync();

    /// <summary>Loads the page again until it shows the words: what workers do in the background takes a moment.</summary>
    public async Task ReloadUntilAsync(string words, string selector = "main")
    {
        for (var attempt = 0; attempt < 80 && !(await TextAsync(selector)).Contains(words, StringComparison.Ordinal); attempt++)
        {
            await Page.WaitForTimeoutAsync(500);
            await ReloadAsync();
        }

        (await TextAsync(selector)).Should().Contain(words);
    }

    // A page that shows progress loads itself again, too; when both meet, the browser drops one of the two loads.
    private async Task ReloadAsync()
    {
        try
        {
            await Page.ReloadAsync();
        }
        catch (PlaywrightException met) when (met.Message.Contains("Not attached to an active page", StringComparison.Ordinal)
            || met.Message.Contains("interrupted by another navigation", StringComparison.Ordinal)
            || met.Message.Contains("ERR_ABORTED", StringComparison.Ordinal))
        {
            await Page.WaitForLoadStateAsync();
        }
    }

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
