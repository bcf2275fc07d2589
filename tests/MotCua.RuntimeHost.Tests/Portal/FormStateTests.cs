using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using MotCua.RuntimeHost.Tests.Portal.Support;

namespace MotCua.RuntimeHost.Tests.Portal;

[Collection(PortalCollection.Name)]
public sealed class FormStateTests(PortalHost host)
{
    [Fact]
    public async Task State_AnswerThatControlsAField_ShowsAndRequiresIt()
    {
        var citizen = await host.CitizenAsync("nguoidan1");
        var (address, token) = await FormAsync(citizen);

        var shown = await ReadAsync(await AskAsync(citizen, address, token, new() { ["coLienKe"] = ["", "co"] }, revision: 7));
        var hidden = await ReadAsync(await AskAsync(citizen, address, token, new() { ["coLienKe"] = ["", "khong"] }));

        shown["revision"]!.GetValue<int>().Should().Be(7);
        Pointers(shown, "visible").Should().Contain("/camKet");
        Pointers(shown, "required").Should().Contain("/camKet");
        shown["html"]!.GetValue<string>().Should().Contain("name=\"camKet\"");
        Pointers(hidden, "visible").Should().NotContain("/camKet");
        hidden["html"]!.GetValue<string>().Should().NotContain("name=\"camKet\"");
    }

    [Fact]
    public async Task State_WrongValue_IsNamed()
    {
        var citizen = await host.CitizenAsync("nguoidan1");
        var (address, token) = await FormAsync(citizen);

        var state = await ReadAsync(await AskAsync(citizen, address, token, new() { ["soTang"] = ["hai"] }));

        state["errors"]!["/soTang"]!.GetValue<string>().Should().Be("Viết bằng số, ví dụ 12 hoặc 12,5.");
    }

    [Fact]
    public async Task State_WithoutToken_IsRefused()
    {
        var citizen = await host.CitizenAsync("nguoidan1");
        var (address, _) = await FormAsync(citizen);

        (await AskAsync(citizen, address, null, [])).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    internal static Task<HttpResponseMessage> AskAsync(
        Citizen citizen, string address, string? token, Dictionary<string, string[]> fields, int revision = 1)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative))
        {
            Content = JsonContent.Create(new { revision, step = "giay-to", fields }),
        };
        if (token is not null)
        {
            request.Headers.Add("X-CSRF-TOKEN", token);
        }

        return citizen.Browser.Client.SendAsync(request);
    }

    private static async Task<(string Address, string Token)> FormAsync(Citizen citizen)
    {
        var page = await citizen.OpenAsync(await citizen.BeginAsync());
        return (page.QuerySelector("[data-mc-form]")!.GetAttribute("data-mc-form")!, page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!);
    }

    private static async Task<JsonObject> ReadAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    private static IEnumerable<string> Pointers(JsonObject state, string name) => state[name]!.AsArray().Select(pointer => pointer!.GetValue<string>());
}
