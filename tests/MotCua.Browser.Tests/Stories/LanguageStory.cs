using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Stories;

/// <summary>The language chosen once stays chosen.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LanguageStory(BrowserFixture browser)
{
    [Fact]
    public async Task Portal_SwitchedToEnglish_StaysEnglishOnTheNextPageAndBack()
    {
        await using var anybody = await browser.VisitAsync();
        var page = anybody.Page;
        await page.GotoAsync("/thu-tuc/1.013225");

        await page.Locator("header .mc-lang a[hreflang='en']").First.ClickAsync();
        await page.WaitForURLAsync("**/thu-tuc/1.013225*");
        (await page.Locator("main h1").InnerTextAsync()).Should().Be("Building permit for a single house");

        await page.GotoAsync("/");
        (await page.Locator("html").GetAttributeAsync("lang")).Should().Be("en");

        await page.Locator("header .mc-lang a[hreflang='vi']").First.ClickAsync();
        await page.Locator("html[lang='vi']").WaitForAsync();
        (await anybody.TextAsync()).Should().Contain("Hôm nay bạn cần làm thủ tục gì?");
        anybody.Complaints.Should().BeEmpty();
    }
}
