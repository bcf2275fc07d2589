using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using MotCua.RuntimeHost.Shell.Errors;
using MotCua.RuntimeHost.Shell.Logging;

namespace MotCua.RuntimeHost.Tests.Shell;

public sealed class ApiProblemTests
{
    [Theory]
    [InlineData("/api/bug", HttpStatusCode.InternalServerError, "internalError")]
    [InlineData("/api/large", HttpStatusCode.RequestEntityTooLarge, "tooLarge")]
    [InlineData("/api/none", HttpStatusCode.NotFound, "notFound")]
    [InlineData("/api/own", HttpStatusCode.Conflict, "workItemNotOpen")]
    public async Task Api_AnyFailure_IsAProblemWithStableCodeAndCorrelationId(string path, HttpStatusCode status, string code)
    {
        await using var app = await ApiAsync();

        var answer = await app.GetTestClient().GetAsync(new Uri(path, UriKind.Relative));

        answer.StatusCode.Should().Be(status);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var text = await answer.Content.ReadAsStringAsync();
        text.Should().NotContain("planted");
        var problem = JsonNode.Parse(text)!;
        problem["code"]!.GetValue<string>().Should().Be(code);
        problem["status"]!.GetValue<int>().Should().Be((int)status);
        problem["correlationId"]!.GetValue<string>().Should().Be(answer.Headers.GetValues("X-Correlation-Id").Single());
    }

    private static async Task<WebApplication> ApiAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        var app = builder.Build();
        app.UseCorrelationId();
        app.UseErrorAnswers();
        app.UseRouting();
        app.MapGet("/api/bug", string () => throw new InvalidOperationException("planted"));
        app.MapGet("/api/large", string () => throw new BadHttpRequestException("planted", StatusCodes.Status413PayloadTooLarge));
        app.MapGet("/api/own", (HttpContext context) => ApiProblem.Result(context, StatusCodes.Status409Conflict, "workItemNotOpen"));
        await app.StartAsync();
        return app;
    }
}
