using System.Net;
using AngleSharp.Dom;
using MotCua.RuntimeHost.Tests.Portal.Support;
using MotCua.RuntimeHost.Tests.Shell.Support;

namespace MotCua.RuntimeHost.Tests.Portal;

[Collection(PortalCollection.Name)]
public sealed class OwnershipTests(PortalHost host)
{
    [Fact]
    public async Task Draft_OfAnother_DoesNotExist()
    {
        var owner = await host.CitizenAsync("nguoidan1");
        var draft = await owner.BeginAsync();
        var other = await host.CitizenAsync("nguoidan2");

        foreach (var path in new[] { draft, draft + "/xem-lai", draft + "/xoa" })
        {
            (await other.Browser.GetAsync(path)).StatusCode.Should().Be(HttpStatusCode.NotFound, path);
        }

        var form = (await owner.OpenAsync(draft)).QuerySelector<AngleSharp.Html.Dom.IHtmlFormElement>("main form")!;
        var token = (await other.OpenAsync(await other.BeginAsync())).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await other.SendAsync(form, answers => answers.With("__RequestVerificationToken", token).With("diaChi", "của người khác"));

        answer.IsSuccessStatusCode.Should().BeFalse();
        (await owner.OpenAsync(draft)).Body!.InnerHtml.Should().NotContain("của người khác");
    }

    [Fact]
    public async Task Dossier_OfAnother_DoesNotExist()
    {
        var code = await (await host.CitizenAsync("nguoidan1")).ApplyAsync();
        var other = await host.CitizenAsync("nguoidan2");

        foreach (var tail in new[] { "", "?moi=1", "/bo-sung", "/rut", "/huy", "/khoi-phuc" })
        {
            (await other.Browser.GetAsync($"/ho-so/{code}{tail}")).StatusCode.Should().Be(HttpStatusCode.NotFound, tail);
        }

        (await other.OpenAsync("/ho-so")).Body!.TextContent.Should().NotContain(code);
    }

    [Fact]
    public async Task Notice_OfAnother_DoesNotExist()
    {
        var owner = await host.CitizenAsync("nguoidan1");
        await owner.ApplyAsync();
        var address = (await owner.OpenAsync("/thong-bao")).QuerySelector(".mc-notices a")!.GetAttribute("href")!;

        (await (await host.CitizenAsync("nguoidan2")).Browser.GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await Citizen.LocationAsync(await owner.Browser.GetAsync(address))).Should().StartWith("/ho-so/H99.12-");
    }

    [Theory]
    [InlineData("/ho-so")]
    [InlineData("/ho-so/H99.12-261120-0001")]
    [InlineData("/nop/x")]
    [InlineData("/thong-bao")]
    public async Task OwnPages_NotSignedIn_AskToSignIn(string path) =>
        (await Citizen.LocationAsync(await host.Browser().GetAsync(path))).Should().StartWith("/dang-nhap?tro-ve=");

    [Fact]
    public async Task State_OfAnOfficersForm_DoesNotExistForApplicants()
    {
        var citizen = await host.CitizenAsync("nguoidan1");
        var page = await citizen.OpenAsync(await citizen.BeginAsync());
        var address = page.QuerySelector("[data-mc-form]")!.GetAttribute("data-mc-form")!;
        var token = page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        (await FormStateTests.AskAsync(citizen, address.Replace("/don-de-nghi/", "/tham-dinh/", StringComparison.Ordinal), token, [])).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }
}
