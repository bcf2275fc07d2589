using MotCua.RuntimeHost.Tests.Portal.Support;
using MotCua.RuntimeHost.Tests.Shell.Support;

namespace MotCua.RuntimeHost.Tests.Portal;

[Collection(PortalCollection.Name)]
public sealed class UploadTests(PortalHost host)
{
    [Fact]
    public async Task Upload_WrongEnding_IsSaidBesideTheChooserWithTheRemedy()
    {
        var page = await SendAsync(form => form.WithFile("banVe", "IMG_2041.heic", [1, 2, 3]));

        MessageOf(page, "banVe").Should().Contain("IMG_2041.heic").And.Contain("Hãy lưu thành PDF, JPG hoặc PNG");
    }

    [Fact]
    public async Task Upload_TooLarge_NamesBothSizes()
    {
        var page = await SendAsync(form => form.WithFile("giayDat", "dat.pdf", [.. Citizen.Pdf, .. new byte[6_500_000]]));

        MessageOf(page, "giayDat").Should().Contain("6,2 MB").And.Contain("5 MB");
    }

    [Fact]
    public async Task Upload_ContentIsNotWhatTheEndingSays_IsRefused()
    {
        var page = await SendAsync(form => form.WithFile("banVe", "chuong-trinh.pdf", "MZ program"u8.ToArray()));

        MessageOf(page, "banVe").Should().Contain("không phải PDF");
    }

    [Fact]
    public async Task Upload_AcceptedFile_IsKeptWhenTheRestIsWrong()
    {
        var citizen = await host.CitizenAsync("nguoidan2");
        var step = await citizen.BeginAsync() + "?buoc=giay-to";

        var page = await TestBrowser.ReadAsync(await citizen.AnswerAsync(step, form => form
            .With("coLienKe", "khong").WithFile("giayDat", "giay-to-dat.pdf", Citizen.Pdf).WithFile("banVe", "sai.heic", [1])));

        page.QuerySelectorAll(".mc-file b").Should().ContainSingle(file => file.TextContent.Trim() == "giay-to-dat.pdf");
        var again = await citizen.OpenAsync(step);
        again.QuerySelectorAll(".mc-file b").Should().ContainSingle(file => file.TextContent.Trim() == "giay-to-dat.pdf");
        again.QuerySelector("#f-giayDat-h")!.TextContent.Should().Contain("PDF, JPG hoặc PNG").And.Contain("5 MB").And.Contain("nhiều nhất 3 tệp");
    }

    [Fact]
    public async Task Remove_File_IsGoneFromDraftAndStore()
    {
        var citizen = await host.CitizenAsync("nguoidan2");
        var step = await citizen.BeginAsync() + "?buoc=giay-to";
        await citizen.AnswerAsync(step, form => form.WithFile("banVe", "bo-di.pdf", Citizen.Pdf).Pressing("mc-go", "save"));
        var file = (await citizen.OpenAsync(step)).QuerySelectorAll(".mc-file").Single(row => row.TextContent.Contains("bo-di.pdf", StringComparison.Ordinal));
        var address = file.QuerySelector("a")!.GetAttribute("href")!;
        (await citizen.Browser.GetAsync(address)).IsSuccessStatusCode.Should().BeTrue();

        await citizen.AnswerAsync(step, form => form.Pressing("mc-act", file.QuerySelector("button")!.GetAttribute("value")!));

        (await citizen.OpenAsync(step)).Body!.TextContent.Should().NotContain("bo-di.pdf");
        (await citizen.Browser.GetAsync(address)).StatusCode.Should().Be(System.Net.HttpStatusCode.NotFound);
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> SendAsync(Action<FormAnswers> answer)
    {
        var citizen = await host.CitizenAsync("nguoidan2");
        return await TestBrowser.ReadAsync(await citizen.AnswerAsync(await citizen.BeginAsync() + "?buoc=giay-to", answer));
    }

    private static string? MessageOf(AngleSharp.Html.Dom.IHtmlDocument page, string field) => page.GetElementById($"f-{field}-e")?.TextContent;
}
