using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Quality;

/// <summary>The site of the collection and one browser window per person, made when first needed. The windows close with
/// their browser: the fixtures of a collection are disposed side by side, so only one of them may close anything.</summary>
public sealed class SiteFixture
{
    private readonly Dictionary<string, Visitor> visitors = [];
    private Site? site;

    internal async Task<Site> SiteAsync(BrowserFixture browser) => site ??= await Site.MakeAsync(browser);

    /// <summary>The window of this person; what it complained of before is not counted again.</summary>
    internal async Task<Visitor> WindowAsync(BrowserFixture browser, string? account)
    {
        if (!visitors.TryGetValue(account ?? "", out var visitor))
        {
            visitor = account is null ? await browser.VisitAsync() : await browser.SignedInAsync(account);
            visitors[account ?? ""] = visitor;
        }

        visitor.ForgetComplaints();
        await visitor.Page.SetViewportSizeAsync(Widths.Desktop, 900);
        return visitor;
    }
}
