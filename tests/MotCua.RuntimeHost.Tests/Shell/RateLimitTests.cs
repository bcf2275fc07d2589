using System.Net;
using MotCua.RuntimeHost.Tests.Shell.Support;

namespace MotCua.RuntimeHost.Tests.Shell;

public sealed class RateLimitTests(RateLimitTests.StrictHost host) : IClassFixture<RateLimitTests.StrictHost>
{
    [Fact]
    public async Task SignIn_MoreThanTheLimitInAMinute_IsAnsweredWith429AndAPage()
    {
        var browser = host.Browser();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            (await browser.SignInAsync("ai-do", "sai")).StatusCode.Should().Be(HttpStatusCode.OK);
        }

        var answer = await browser.SignInAsync("ai-do", "sai");

        answer.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter.Should().NotBeNull();
        (await TestBrowser.ReadAsync(answer)).QuerySelector("h1")!.TextContent.Should().Be("Bạn thử quá nhiều lần");
        (await browser.GetAsync("/dang-nhap")).StatusCode.Should().Be(HttpStatusCode.OK, "showing the form is not an attempt");
    }

    public sealed class StrictHost : HostUnderTest
    {
        protected override IEnumerable<(string Name, string Value)> Settings => [("RateLimits:SignInPerMinute", "3")];
    }
}
