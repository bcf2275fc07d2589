using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Quality;

/// <summary>Every page, for the people who see it, at both widths: usable with assistive technology, no sideways scroll,
/// no complaint of the browser, no raw text key, and complete in the language chosen.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PageTests(BrowserFixture browser, SiteFixture site)
{
    public static TheoryData<PageVisit> Visits => new(PageTable.Visits);

    public static TheoryData<PageVisit> CitizensVisits => new(PageTable.Visits.Where(visit => visit.IsForCitizens));

    [Fact]
    public void Table_HoldsEveryPageOfTheProgram()
    {
        PageTable.Routes.Should().NotBeEmpty();
        PageTable.Routes.Except(PageTable.Visits.Select(visit => visit.Route)).Should().BeEmpty("every page is looked at in PageTable");
        PageTable.Visits.Select(visit => visit.Route).Except(PageTable.Routes).Should().BeEmpty("PageTable names pages that exist");
    }

    [Fact]
    public async Task Audit_PageWithKnownFaults_FindsEachOfThem()
    {
        await using var anybody = await browser.VisitAsync();
        await anybody.Page.SetContentAsync("<html lang='vi'><title>x</title><main><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='><p style='width:900px'>portal.home.title</p></main></html>");

        var problems = await PageAudit.FindAsync(anybody);

        problems.Should().Contain(problem => problem.Contains("image-alt", StringComparison.Ordinal))
            .And.Contain(problem => problem.Contains("scrolls sideways", StringComparison.Ordinal))
            .And.Contain("raw text key: portal.home.title");
    }

    [Theory]
    [MemberData(nameof(Visits))]
    public async Task Page_IsAccessibleAndQuiet(PageVisit visit)
    {
        var window = await OpenAsync(visit, "vi");

        var problems = await PageAudit.FindAsync(window);

        problems.Should().BeEmpty();
        var words = await PageAudit.WordsAsync(window.Page);
        InterfaceTexts.English.Where(text => words.Contains(text, StringComparison.Ordinal)).Should().BeEmpty("the page is Vietnamese");
    }

    [Theory]
    [MemberData(nameof(CitizensVisits))]
    public async Task CitizensPage_InEnglish_HasNoVietnameseWords(PageVisit visit)
    {
        var window = await OpenAsync(visit, "en");

        (await window.Page.Locator("html").GetAttributeAsync("lang")).Should().Be("en");
        var words = await PageAudit.WordsAsync(window.Page);
        InterfaceTexts.Vietnamese.Where(text => words.Contains(text, StringComparison.Ordinal)).Should().BeEmpty("the page is English");
        window.Complaints.Should().BeEmpty();
    }

    private async Task<Visitor> OpenAsync(PageVisit visit, string language)
    {
        var address = visit.Address.Contains('{', StringComparison.Ordinal) ? (await site.SiteAsync(browser)).Address(visit.Address) : visit.Address;
        var window = await site.WindowAsync(browser, visit.Account);
        await window.Page.GotoAsync("about:blank");
        var mark = address.IndexOf('#', StringComparison.Ordinal);
        var (path, anchor) = mark < 0 ? (address, "") : (address[..mark], address[mark..]);
        // The choice is kept in a cookie, so pages reached by a redirect have it too.
        await window.Page.Context.AddCookiesAsync([new() { Name = "mc-lang", Value = language, Url = browser.Host.Address }]);
        var answer = await window.Page.GotoAsync(path + anchor);
        answer!.Status.Should().Be(visit.Status);
        if (path.StartsWith("/admin/designer/", StringComparison.Ordinal))
        {
            await window.Page.Locator("#mc-designer[data-ready='true']").WaitForAsync();
        }

        return window;
    }
}
