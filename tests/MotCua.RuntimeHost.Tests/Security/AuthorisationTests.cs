using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using MotCua.RuntimeHost.Tests.Shell.Support;

namespace MotCua.RuntimeHost.Tests.Security;

/// <summary>
/// Who gets in where. The rows come from the live list of addresses: a new one fails until it has its line. The columns
/// are role x own or other unit x own or other dossier.
/// </summary>
public sealed class AuthorisationTests : IAsyncLifetime, IDisposable
{
    private readonly HostUnderTest host = new();
    private RouteValues values = null!;

    public async Task InitializeAsync() => values = await RouteValues.PrepareAsync(host.Services);

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task EveryAddress_LetsInExactlyWhomTheTableNames()
    {
        var table = AuthorisationTable.Read();
        var live = EndpointList.Read(host.Services);
        var found = new StringBuilder();
        var wrong = new List<string>();
        var visitors = new List<TestBrowser>();
        foreach (var (_, account) in Columns.All)
        {
            visitors.Add(account is null ? host.Browser() : await host.SignedInAsync(account));
        }

        foreach (var endpoint in live)
        {
            var letters = "";
            foreach (var visitor in visitors)
            {
                using var answer = await SendAsync(visitor, endpoint);
                letters += Access.Of(answer);
            }

            found.Append(endpoint).Append(' ').Append(letters).Append('\n');
            if (table.GetValueOrDefault(endpoint) != letters)
            {
                wrong.Add($"{endpoint}: table {table.GetValueOrDefault(endpoint) ?? "has no line"}, live {letters}");
            }
        }

        wrong.Should().BeEmpty($"the table must say what the program does; live:\n{found}");
        table.Keys.Except(live).Should().BeEmpty("a line without an address is a leftover");
    }

    private async Task<HttpResponseMessage> SendAsync(TestBrowser visitor, string endpoint)
    {
        var (method, pattern) = (endpoint.Split(' ')[0], endpoint.Split(' ')[1]);
        using var request = new HttpRequestMessage(new HttpMethod(method), values.Fill(method, pattern));
        if (method != "GET")
        {
            var session = await visitor.Client.GetFromJsonAsync<JsonObject>(new Uri("/api/v1/session", UriKind.Relative));
            request.Headers.Add("X-CSRF-TOKEN", session!["antiforgery"]!.GetValue<string>());
            request.Content = JsonContent.Create(values.BodyOf(pattern));
        }

        return await visitor.Client.SendAsync(request);
    }
}
