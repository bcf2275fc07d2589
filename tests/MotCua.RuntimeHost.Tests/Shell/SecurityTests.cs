using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using MotCua.RuntimeHost.Tests.Shell.Support;

namespace MotCua.RuntimeHost.Tests.Shell;

public sealed class SecurityTests(HostUnderTest host) : IClassFixture<HostUnderTest>
{
    [Theory]
    [InlineData("/dang-nhap")]
    [InlineData("/khong-co-trang-nay")]
    [InlineData("/health")]
    [InlineData("/api/v1/khong-co")]
    [InlineData("/dist/motcua.css")]
    [InlineData("/tai-khoan")]
    public async Task EveryAnswer_CarriesTheSecurityHeaders(string path)
    {
        var answer = await host.Browser().GetAsync(path);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.Should().Contain("default-src 'self'").And.Contain("script-src 'self'").And.Contain("style-src 'self'")
            .And.Contain("frame-ancestors 'none'").And.Contain("form-action 'self'").And.Contain("base-uri 'self'")
            .And.NotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        answer.Headers.GetValues("Referrer-Policy").Should().Equal("strict-origin-when-cross-origin");
        answer.Headers.GetValues("Cross-Origin-Opener-Policy").Should().Equal("same-origin");
        answer.Headers.Contains("Permissions-Policy").Should().BeTrue();
        answer.Headers.Contains("Server").Should().BeFalse();
    }

    [Fact]
    public async Task Pages_HaveNoInlineScriptOrStyle()
    {
        var page = await host.Browser().OpenAsync("/dang-nhap");

        page.QuerySelectorAll("script:not([src]), style, [style]").Should().BeEmpty();
        page.All.SelectMany(element => element.Attributes).Should().NotContain(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_WithoutAntiforgeryToken_IsRefusedWithAPageThatSaysHowToGoOn()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("userName", "nguoidan1"), KeyValuePair.Create("_handler", "sign-in")]);

        var answer = await host.Browser().Client.PostAsync(new Uri("/dang-nhap", UriKind.Relative), form);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await TestBrowser.ReadAsync(answer)).QuerySelector("h1")!.TextContent.Should().Be("Trang này đã cũ");
    }

    [Fact]
    public async Task SignOut_WithoutAntiforgeryToken_LeavesThePersonSignedIn()
    {
        var browser = await host.SignedInAsync("nguoidan1");

        var answer = await browser.Client.PostAsync(new Uri("/dang-xuat", UriKind.Relative), new FormUrlEncodedContent([]));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await browser.GetAsync("/tai-khoan")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task JsonPost_WithoutAntiforgeryHeader_IsAProblemWithAStableCode()
    {
        var browser = await host.SignedInAsync("quantri1");
        using var body = new StringContent("{}", Encoding.UTF8, "application/json");

        var answer = await browser.Client.PostAsync(new Uri("/api/v1/khong-co", UriKind.Relative), body);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        problem["code"]!.GetValue<string>().Should().Be("antiforgery");
        problem["correlationId"]!.GetValue<string>().Should().Be(answer.Headers.GetValues("X-Correlation-Id").Single());
    }

    [Fact]
    public async Task JsonPost_WithTheTokenOfThePage_PassesTheGate()
    {
        var browser = await host.SignedInAsync("quantri1");
        var page = await browser.OpenAsync("/admin/khong-co");
        var token = page.QuerySelector("meta[name=mc-antiforgery]")!.GetAttribute("content")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/khong-co", UriKind.Relative));
        request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        request.Headers.Add("X-CSRF-TOKEN", token);

        var answer = await browser.Client.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task CorrelationId_PlainOneOfTheCaller_IsKeptAndAnythingElseReplaced()
    {
        (await SentAsync("abcd-1234-efgh")).Should().Be("abcd-1234-efgh");
        (await SentAsync("<script>alert(1)</script>")).Should().MatchRegex("^[0-9a-f]{16}$");
    }

    [Fact]
    public async Task UnknownHostName_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/dang-nhap", UriKind.Relative));
        request.Headers.Host = "elsewhere.example";

        var answer = await host.Browser().Client.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    private async Task<string> SentAsync(string id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/health", UriKind.Relative));
        request.Headers.TryAddWithoutValidation("X-Correlation-Id", id);
        var answer = await host.Browser().Client.SendAsync(request);
        return answer.Headers.GetValues("X-Correlation-Id").Single();
    }
}
