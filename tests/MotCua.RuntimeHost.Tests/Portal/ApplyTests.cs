using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Tests.Portal.Support;
using MotCua.RuntimeHost.Tests.Shell.Support;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Tests.Portal;

[Collection(PortalCollection.Name)]
public sealed class ApplyTests(PortalHost host)
{
    [Fact]
    public async Task Apply_WithoutScript_EndsWithCodeAndQr()
    {
        var citizen = await host.CitizenAsync("nguoidan1");

        var code = await citizen.ApplyAsync();

        var receipt = await citizen.OpenAsync($"/ho-so/{code}?moi=1");
        receipt.QuerySelector(".mc-receipt__code")!.TextContent.Should().Be(code).And.StartWith("H99.12-");
        receipt.QuerySelector(".mc-qr")!.GetAttribute("src").Should().StartWith("data:image/png;base64,");
        var state = await host.StateAsync(code);
        state.Status.Should().Be("Registered");
        state.Data.Form["dienTichDat"]!.GetValue<decimal>().Should().Be(120.5m);
        state.Attachments.Should().HaveCount(2);
    }

    [Fact]
    public async Task Apply_NotSignedIn_GoesToSignInAndComesBack()
    {
        var answer = await host.Browser().GetAsync("/thu-tuc/1.013225/nop");

        (await Citizen.LocationAsync(answer)).Should().Be("/dang-nhap?tro-ve=%2Fthu-tuc%2F1.013225%2Fnop");
    }

    [Fact]
    public async Task Apply_ProcedureOfTheCounterOnly_IsNotOffered()
    {
        var citizen = await host.CitizenAsync("nguoidan1");

        (await citizen.Browser.GetAsync("/thu-tuc/2.000815/nop")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await citizen.OpenAsync("/thu-tuc/2.000815")).QuerySelector("a[href$='/nop']").Should().BeNull();
    }

    [Fact]
    public async Task Apply_Officer_IsForbidden()
    {
        var officer = await host.SignedInAsync("motcua1");

        (await officer.GetAsync("/thu-tuc/1.013225/nop")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Begin_Again_ResumesTheSameDraft()
    {
        var citizen = await host.CitizenAsync("nguoidan2");
        var first = await citizen.BeginAsync();
        await citizen.AnswerAsync(first, form => form.With("diaChi", "Số 5 ngõ Chợ").Pressing("mc-go", "exit"));

        var second = await citizen.BeginAsync();

        second.Should().Be(first);
        (await citizen.OpenAsync(second)).QuerySelector<IHtmlInputElement>("[name=diaChi]")!.Value.Should().Be("Số 5 ngõ Chợ");
    }

    [Fact]
    public async Task Begin_NewDraft_HasWhatTheAccountKnows()
    {
        var citizen = await host.CitizenAsync("nguoidan2");

        var page = await citizen.OpenAsync(await citizen.BeginAsync());

        page.QuerySelector<IHtmlInputElement>("[name=chuDauTu]")!.Value.Should().Be("Trần Văn Đức");
    }

    [Fact]
    public async Task Next_WrongValue_IsKeptAndSaidBesideTheFieldAndAbove()
    {
        var citizen = await host.CitizenAsync("nguoidan1");
        var draft = await citizen.BeginAsync();

        var answer = await citizen.AnswerAsync(draft, form => form.With("soDinhDanh", "12345").With("diaChi", "Số 7 đường Chợ"));

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        var page = await TestBrowser.ReadAsync(answer);
        var field = page.QuerySelector<IHtmlInputElement>("[name=soDinhDanh]")!;
        field.Value.Should().Be("12345");
        field.GetAttribute("aria-invalid").Should().Be("true");
        page.GetElementById(field.GetAttribute("aria-describedby")!.Split(' ')[^1])!.TextContent.Should().Be("Nhập đủ 12 chữ số. Bạn đã nhập 5 chữ số.");
        page.QuerySelector(".mc-errors a")!.GetAttribute("href").Should().Be("#" + field.Id);
        page.QuerySelector<IHtmlInputElement>("[name=diaChi]")!.Value.Should().Be("Số 7 đường Chợ");
        page.Title.Should().StartWith("Lỗi:");
        (await citizen.OpenAsync(draft)).QuerySelector<IHtmlInputElement>("[name=soDinhDanh]")!.Value.Should().Be("12345", "the draft keeps what was typed");
    }

    [Fact]
    public async Task Back_WithUnfinishedStep_KeepsWhatWasTyped()
    {
        var citizen = await host.CitizenAsync("nguoidan1");
        var draft = await citizen.BeginAsync();
        await citizen.AnswerAsync(draft + "?buoc=cong-trinh", form => form.With("thuaDat", "không nhớ").Pressing("mc-go", "back"));

        var page = await citizen.OpenAsync(draft + "?buoc=cong-trinh");

        page.QuerySelector<IHtmlInputElement>("[name=thuaDat]")!.Value.Should().Be("không nhớ");
        page.QuerySelector(".mc-errors").Should().BeNull("going back is not an answer to be judged");
    }

    [Fact]
    public async Task Refresh_WithoutScript_ShowsTheDependentField()
    {
        var citizen = await host.CitizenAsync("nguoidan1");
        var step = await citizen.BeginAsync() + "?buoc=giay-to";

        var next = await Citizen.LocationAsync(await citizen.AnswerAsync(step, form => form.With("coLienKe", "co").Pressing("mc-act", "refresh:")));

        (await citizen.OpenAsync(next)).QuerySelector("input[type=file][name=camKet]").Should().NotBeNull();
        await citizen.AnswerAsync(step, form => form.With("coLienKe", "khong").Pressing("mc-go", "save"));
        (await citizen.OpenAsync(step)).QuerySelector("input[type=file][name=camKet]").Should().BeNull();
    }

    [Fact]
    public async Task Submit_WithoutUndertaking_SendsNothing()
    {
        var citizen = await host.CitizenAsync("nguoidan1");
        var review = await citizen.FillPermitAsync();
        var before = await CountAsync();

        var answer = await citizen.AnswerAsync(review, _ => { });

        (await TestBrowser.ReadAsync(answer)).QuerySelector("#camDoan")!.GetAttribute("aria-invalid").Should().Be("true");
        (await CountAsync()).Should().Be(before);
    }

    [Fact]
    public async Task Submit_UnfinishedForm_SendsNothingAndLeadsToEachPlace()
    {
        var citizen = await host.CitizenAsync("nguoidan2");
        var draft = await citizen.BeginAsync();
        var before = await CountAsync();

        var answer = await citizen.AnswerAsync(draft + "/xem-lai", form => form.With("camDoan", "true"));

        var link = (await TestBrowser.ReadAsync(answer)).QuerySelector(".mc-errors a[href*='thuaDat']")!.GetAttribute("href");
        link.Should().Be(draft + "?buoc=cong-trinh&kiem=1#f-thuaDat");
        (await CountAsync()).Should().Be(before);
    }

    [Fact]
    public async Task Submit_Twice_IsOneDossier()
    {
        var citizen = await host.CitizenAsync("nguoidan1");
        var page = await citizen.OpenAsync(await citizen.FillPermitAsync());
        var form = page.QuerySelector<IHtmlFormElement>("main form[method=post]")!;
        var before = await CountAsync();

        var first = await Citizen.LocationAsync(await citizen.SendAsync(form, answers => answers.With("camDoan", "true")));
        var second = await Citizen.LocationAsync(await citizen.SendAsync(form, answers => answers.With("camDoan", "true")));

        second.Should().Be(first);
        (await CountAsync()).Should().Be(before + 1);
    }

    private Task<long> CountAsync() => host.Get<IDocumentStore>().CountAsync(DossierCollections.Dossiers, Filter.All);
}
