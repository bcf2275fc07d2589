using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using MotCua.RuntimeHost.Shell.Agency;
using MotCua.RuntimeHost.Tests.Shell.Support;

namespace MotCua.RuntimeHost.Tests.Shell;

public sealed class ErrorPageTests(ErrorPageTests.BreakingHost host) : IClassFixture<ErrorPageTests.BreakingHost>
{
    [Theory]
    [InlineData("/khong-co-trang-nay")]
    [InlineData("/loi/500")]
    [InlineData("/desk/khong-co-trang-nay")]
    public async Task UnknownAddress_IsAPage404_EvenSignedOut(string path)
    {
        var answer = await host.Browser().GetAsync(path);

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        var page = await TestBrowser.ReadAsync(answer);
        page.QuerySelector("h1")!.TextContent.Should().Be("Không tìm thấy trang");
        page.QuerySelectorAll("header").Should().ContainSingle();
        page.QuerySelectorAll("footer").Should().ContainSingle();
    }

    [Fact]
    public async Task UnknownAddress_OfAnOfficer_KeepsTheDesksFrame()
    {
        var browser = await host.SignedInAsync("motcua1");

        var page = await browser.OpenAsync("/desk/khong-co-trang-nay");

        page.QuerySelector("header.mc-bar").Should().NotBeNull();
        page.QuerySelector(".mc-me")!.TextContent.Should().Contain("Ngô Thị Bích Liên").And.Contain("TTPVHCC");
    }

    [Fact]
    public async Task Bug_IsAPage500ThatSaysTheCorrelationIdAndNothingElse()
    {
        var answer = await host.Browser().GetAsync("/dang-ky?hong=1");

        answer.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        var text = await answer.Content.ReadAsStringAsync();
        text.Should().Contain(answer.Headers.GetValues("X-Correlation-Id").Single()).And.NotContain("planted");
        (await TestBrowser.ReadAsync(answer)).QuerySelector("h1")!.TextContent.Should().Be("Chưa làm được việc này");
    }

    [Fact]
    public async Task UnknownAddress_UnderApi_IsAProblem()
    {
        var answer = await host.Browser().GetAsync("/api/v1/khong-co");

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["code"]!.GetValue<string>().Should().Be("notFound");
    }

    [Fact]
    public async Task Health_NamesTheStoreAndThatItSyncsFully()
    {
        var health = JsonNode.Parse(await host.Browser().Client.GetStringAsync(new Uri("/health", UriKind.Relative)))!;

        health["status"]!.GetValue<string>().Should().Be("healthy");
        health["parts"]!["store"]!["adapter"]!.GetValue<string>().Should().Be("sqlite");
        health["parts"]!["store"]!["synchronous"]!.GetValue<string>().Should().Be("2");
    }

    /// <summary>The program with a planted bug: a page with ?hong=1 fails.</summary>
    public sealed class BreakingHost : HostUnderTest
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddScoped(provider =>
                provider.GetRequiredService<IHttpContextAccessor>().HttpContext is { } context
                && context.Request.Query.ContainsKey("hong") && !context.Request.Path.StartsWithSegments("/loi")
                    ? throw new InvalidOperationException("planted")
                    : ActivatorUtilities.CreateInstance<AgencyReader>(provider)));
        }
    }
}
