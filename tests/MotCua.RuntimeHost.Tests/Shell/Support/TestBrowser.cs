using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace MotCua.RuntimeHost.Tests.Shell.Support;

/// <summary>What a person without script does: opens pages and sends the forms that are on them.</summary>
public sealed class TestBrowser(HttpClient client)
{
    /// <summary>For requests that no page makes.</summary>
    public HttpClient Client { get; } = client;

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>The page as a document.</summary>
    public async Task<IHtmlDocument> OpenAsync(string path) => await ReadAsync(await GetAsync(path));

    /// <summary>Sends the page's form that has all the named fields, with its hidden ones.</summary>
    public async Task<HttpResponseMessage> SendFormAsync(string path, params (string Name, string Value)[] fields)
    {
        var page = await OpenAsync(path);
        var form = page.Forms.First(candidate => fields.All(field => candidate.QuerySelector($"[name='{field.Name}']") is not null)
            && string.Equals(candidate.Method, "post", StringComparison.OrdinalIgnoreCase));
        return await SendAsync(form, path, fields);
    }

    /// <summary>Sends a form of a page that was opened before.</summary>
    public Task<HttpResponseMessage> SendAsync(IHtmlFormElement form, string path, params (string Name, string Value)[] fields)
    {
        var values = form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Select(input => KeyValuePair.Create(input.Name!, input.Value))
            .Concat(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        var action = form.GetAttribute("action") is { Length: > 0 } given ? given : path;
        return Client.PostAsync(new Uri(action, UriKind.Relative), new FormUrlEncodedContent(values));
    }

    public Task<HttpResponseMessage> SignInAsync(string userName, string password, string query = "") =>
        SendFormAsync("/dang-nhap" + query, ("userName", userName), ("password", password));

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
}
