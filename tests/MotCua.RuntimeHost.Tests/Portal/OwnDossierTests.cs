using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;
using MotCua.RuntimeHost.Tests.Portal.Support;
using MotCua.RuntimeHost.Tests.Shell.Support;

namespace MotCua.RuntimeHost.Tests.Portal;

[Collection(PortalCollection.Name)]
public sealed class OwnDossierTests(PortalHost host)
{
    [Fact]
    public async Task Supplement_WrongAnswer_KeepsValuesAndFiles_RightOneIsHandedInOnce()
    {
        // given a dossier whose desk asks for a better drawing
        var citizen = await host.CitizenAsync("nguoidan1");
        var code = await citizen.ApplyAsync();
        await host.ActAsync(code, "motcua1", "tiepNhan", (actor, item) => new RequestSupplement(actor, item.Id, "Bản vẽ mờ", ["Bản vẽ rõ hơn"]));
        var path = $"/ho-so/{code}/bo-sung";
        (await citizen.OpenAsync("/ho-so?muc=cho-toi")).Body!.TextContent.Should().Contain(code);
        (await citizen.OpenAsync("/ho-so/" + code)).QuerySelector("main")!.TextContent.Should().Contain("Bây giờ đến lượt bạn").And.Contain("Bản vẽ rõ hơn");

        // when the first answer has a mistake
        var page = await TestBrowser.ReadAsync(await citizen.AnswerAsync(path, form => form.With("soTang", "ba").WithFile("banVe", "ban-ve-moi.pdf", Citizen.Pdf)));

        // then all of it is still there
        page.QuerySelector<IHtmlInputElement>("[name=soTang]")!.Value.Should().Be("ba");
        page.QuerySelector<IHtmlInputElement>("[name=thuaDat]")!.Value.Should().Be("214");
        page.QuerySelectorAll(".mc-file b").Select(file => file.TextContent.Trim()).Should().Contain(["dat.pdf", "ban-ve.pdf", "ban-ve-moi.pdf"]);

        // and the mended answer is handed in, once
        var form = (await citizen.OpenAsync(path)).QuerySelector<IHtmlFormElement>("main form[method=post]")!;
        (await Citizen.LocationAsync(await citizen.SendAsync(form, answers => answers.With("soTang", "3")))).Should().Be("/ho-so/" + code);
        (await Citizen.LocationAsync(await citizen.SendAsync(form, answers => answers.With("soTang", "3")))).Should().Be("/ho-so/" + code);
        var state = await host.StateAsync(code);
        state.Status.Should().Be("Supplemented");
        state.Data.Form["soTang"]!.GetValue<int>().Should().Be(3);
        state.Attachments.Select(file => file.Name).Should().Contain("ban-ve-moi.pdf");
        state.Supplements.Should().ContainSingle();
    }

    [Fact]
    public async Task Supplement_NothingAsked_LeadsBackToTheDossier()
    {
        var citizen = await host.CitizenAsync("nguoidan1");
        var code = await citizen.ApplyAsync();

        (await Citizen.LocationAsync(await citizen.Browser.GetAsync($"/ho-so/{code}/bo-sung"))).Should().Be("/ho-so/" + code);
    }

    [Fact]
    public async Task Cancel_ThenRestore_ComesBackAsItWas()
    {
        var citizen = await host.CitizenAsync("nguoidan1");
        var code = await citizen.ApplyAsync();

        await citizen.AnswerAsync($"/ho-so/{code}/huy", _ => { });
        (await host.StateAsync(code)).Life.Should().Be(DossierLife.Cancelled);
        (await citizen.OpenAsync("/ho-so?muc=xong")).Body!.TextContent.Should().Contain(code);

        await citizen.AnswerAsync($"/ho-so/{code}/khoi-phuc", _ => { });
        (await host.StateAsync(code)).Status.Should().Be("Registered");
    }

    [Fact]
    public async Task Withdraw_WithoutReason_IsNotDone_WithReason_EndsIt()
    {
        var citizen = await host.CitizenAsync("nguoidan1");
        var code = await citizen.ApplyAsync();

        var refused = await citizen.AnswerAsync($"/ho-so/{code}/rut", form => form.With("lyDo", " "));
        (await TestBrowser.ReadAsync(refused)).QuerySelector("#lyDo-e").Should().NotBeNull();
        (await host.StateAsync(code)).Status.Should().Be("Registered");

        await citizen.AnswerAsync($"/ho-so/{code}/rut", form => form.With("lyDo", "Đổi ý"));
        (await host.StateAsync(code)).EndKind.Should().Be(EndKind.Withdrawn);
        (await citizen.OpenAsync("/ho-so/" + code)).QuerySelector("main")!.TextContent.Should().Contain("Đổi ý");
    }

    [Fact]
    public async Task Withdraw_SettledDossier_IsNotOffered()
    {
        var citizen = await host.CitizenAsync("nguoidan1");
        var code = await citizen.ApplyAsync();
        await citizen.AnswerAsync($"/ho-so/{code}/rut", form => form.With("lyDo", "Đổi ý"));

        (await Citizen.LocationAsync(await citizen.Browser.GetAsync($"/ho-so/{code}/rut"))).Should().Be("/ho-so/" + code);
        (await citizen.OpenAsync("/ho-so/" + code)).QuerySelector($"a[href='/ho-so/{code}/rut']").Should().BeNull();
    }

    [Fact]
    public async Task Draft_Deleted_IsGone()
    {
        var citizen = await host.CitizenAsync("nguoidan2");
        var draft = await citizen.BeginAsync();

        (await Citizen.LocationAsync(await citizen.AnswerAsync(draft + "/xoa", _ => { }))).Should().Be("/ho-so?muc=nhap");

        (await citizen.Browser.GetAsync(draft)).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Notices_MarkAll_LeavesNoneUnread()
    {
        var citizen = await host.CitizenAsync("nguoidan1");
        await citizen.ApplyAsync();
        (await citizen.OpenAsync("/thong-bao")).QuerySelector("[data-unread]").Should().NotBeNull();

        await citizen.AnswerAsync("/thong-bao", _ => { });

        (await citizen.OpenAsync("/thong-bao")).QuerySelector("[data-unread]").Should().BeNull();
    }
}
