using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MotCua.RuntimeHost.Tests.Shell.Support;

namespace MotCua.RuntimeHost.Tests.Portal.Support;

/// <summary>A citizen who uses the portal without script.</summary>
public sealed class Citizen(TestBrowser browser)
{
    public static readonly byte[] Pdf = "%PDF-1.4\n1 0 obj\n"u8.ToArray();

    public TestBrowser Browser { get; } = browser;

    public Task<IHtmlDocument> OpenAsync(string path) => Browser.OpenAsync(path);

    /// <summary>Begins (or goes on with) an application; returns the draft's address.</summary>
    public async Task<string> BeginAsync(string procedure = PortalHost.Permit) =>
        await LocationAsync(await Browser.GetAsync($"/thu-tuc/{procedure}/nop"));

    /// <summary>Sends the form of a page as it would stand after the answers.</summary>
    public async Task<HttpResponseMessage> AnswerAsync(string path, Action<FormAnswers> answer)
    {
        var page = await OpenAsync(path);
        var form = page.QuerySelector<IHtmlFormElement>("main form[method=post]")
            ?? throw new InvalidOperationException($"{path} has no form:\n{page.Body!.TextContent}");
        return await SendAsync(form, answer);
    }

    public Task<HttpResponseMessage> SendAsync(IHtmlFormElement form, Action<FormAnswers> answer)
    {
        var answers = new FormAnswers(form);
        answer(answers);
        return Browser.Client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), answers.ToContent());
    }

    /// <summary>Where an answer leads; it must be a redirect.</summary>
    public static async Task<string> LocationAsync(HttpResponseMessage answer)
    {
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            var page = await TestBrowser.ReadAsync(answer);
            throw new InvalidOperationException($"{(int)answer.StatusCode}: {page.QuerySelector(".mc-errors")?.TextContent ?? page.Title}");
        }

        var location = answer.Headers.Location!;
        return location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString;
    }

    /// <summary>Fills in the whole permit application up to the review; returns the review's address.</summary>
    public async Task<string> FillPermitAsync()
    {
        // A draft that another test left is none of this one's.
        await AnswerAsync(await BeginAsync() + "/xoa", _ => { });
        var draft = await BeginAsync();
        var step = await LocationAsync(await AnswerAsync(draft, form => form
            .With("chuDauTu", "Nguyễn Thị Ánh").With("soDinhDanh", "079186004512").With("dienThoai", "0912000101").With("diaChi", "48 đường Bến Nứa")));
        step = await LocationAsync(await AnswerAsync(step, Building));
        return await LocationAsync(await AnswerAsync(step, form => form
            .With("coLienKe", "khong").WithFile("giayDat", "dat.pdf", Pdf).WithFile("banVe", "ban-ve.pdf", Pdf)));
    }

    /// <summary>Applies for a permit; returns the dossier's code.</summary>
    public async Task<string> ApplyAsync()
    {
        var review = await FillPermitAsync();
        return CodeOf(await LocationAsync(await AnswerAsync(review, form => form.With("camDoan", "true"))));
    }

    public static void Building(FormAnswers form) => form
        .With("thuaDat", "214").With("toBanDo", "36").With("dienTichDat", "120,5").With("diaChiThuaDat", "48 đường Bến Nứa")
        .With("loaiNha", "cap-4").With("soTang", "2").With("chieuCao", "7,5").With("dienTichXayDung", "80").With("tongSan", "160");

    public static string CodeOf(string address) => address["/ho-so/".Length..].Split('?')[0];
}
