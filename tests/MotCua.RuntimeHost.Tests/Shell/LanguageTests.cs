using System.Net;
using MotCua.RuntimeHost.Tests.Shell.Support;

namespace MotCua.RuntimeHost.Tests.Shell;

public sealed class LanguageTests(HostUnderTest host) : IClassFixture<HostUnderTest>
{
    [Theory]
    [InlineData("/dang-nhap?tro-ve=%2Fho-so")]
    [InlineData("/khong-co-trang-nay")]
    public async Task Switch_OnAnyPage_ComesBackToItInTheOtherLanguage(string path)
    {
        var browser = host.Browser();
        var link = (await browser.OpenAsync(path)).QuerySelector(".mc-lang a")!.GetAttribute("href")!;

        var answer = await browser.GetAsync(link);

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().Should().Be(path);
        var page = await browser.OpenAsync(path);
        page.DocumentElement.GetAttribute("lang").Should().Be("en");
        page.QuerySelector(".mc-nav a")!.TextContent.Should().Be("Home");
    }

    [Theory]
    [InlineData("//elsewhere.example/x?lang=en")]
    [InlineData("/%5Celsewhere.example?lang=en")]
    public async Task Switch_PathThatLooksLikeAnotherHost_StaysHere(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("http://localhost" + address));

        var answer = await host.Browser().Client.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.Should().StartWith("/").And.NotStartWith("//").And.NotStartWith("/\\");
    }

    [Fact]
    public async Task Switch_UnknownLanguage_ChangesNothing()
    {
        var browser = host.Browser();

        var answer = await browser.GetAsync("/dang-nhap?lang=fr");

        answer.Headers.Contains("Set-Cookie").Should().BeFalse();
        (await browser.OpenAsync("/dang-nhap")).DocumentElement.GetAttribute("lang").Should().Be("vi");
    }

    [Fact]
    public async Task Header_AndFooter_AreTheSameOnAllPortalPages()
    {
        var browser = host.Browser();
        var one = await browser.OpenAsync("/dang-nhap");
        var other = await browser.OpenAsync("/dang-ky");

        one.QuerySelector("header")!.OuterHtml.Should().Be(other.QuerySelector("header")!.OuterHtml.Replace("/dang-ky?lang", "/dang-nhap?lang", StringComparison.Ordinal));
        one.QuerySelector("footer")!.OuterHtml.Should().Be(other.QuerySelector("footer")!.OuterHtml);
        one.QuerySelectorAll("main").Should().ContainSingle();
    }
}
