using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MotCua.RuntimeHost.Tests.Workers;

/// <summary>A neighbour system on this machine that answers as the test says and remembers what it was asked.</summary>
internal sealed class StubServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private StubServer(WebApplication app) => this.app = app;

    /// <summary>How the next call is answered: status and body.</summary>
    public Queue<(int Status, string Body)> Answers { get; } = new();

    /// <summary>Calls in order: method, path, idempotency key, authorisation, body.</summary>
    public ConcurrentQueue<(string Method, string Path, string Key, string Authorization, string Body)> Calls { get; } = new();

    /// <summary>Host and port.</summary>
    public string Authority => new Uri(app.Urls.Single()).Authority;

    public static async Task<StubServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new StubServer(builder.Build());
        server.app.Run(server.AnswerAsync);
        await server.app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync();
        Calls.Enqueue((http.Request.Method, http.Request.Path, http.Request.Headers["Idempotency-Key"].ToString(), http.Request.Headers.Authorization.ToString(), body));
        var (status, answer) = Answers.Count > 0 ? Answers.Dequeue() : (200, "{}");
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        if (status is >= 300 and < 400)
        {
            http.Response.Headers.Location = "https://elsewhere.example/";
        }

        await http.Response.WriteAsync(answer);
    }
}
