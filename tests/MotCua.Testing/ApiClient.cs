using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MotCua.Testing;

/// <summary>A caller of the interface with cookies of his own, signed in through the sign-in page as a person would.</summary>
public sealed partial class ApiClient : IDisposable
{
    /// <summary>The password of every demo account.</summary>
    public const string DemoPassword = "MotCua@2026";

    private readonly HttpClient http;
    private string? token;

    public ApiClient(string address, TimeSpan? timeout = null)
    {
        http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
        {
            BaseAddress = new Uri(address),
            Timeout = timeout ?? TimeSpan.FromSeconds(30),
        };
    }

    /// <summary>For requests that this class has no word for.</summary>
    public HttpClient Http => http;

    public async Task SignInAsync(string userName, string password = DemoPassword)
    {
        var page = await http.GetStringAsync(new Uri("/dang-nhap", UriKind.Relative));
        using var form = new FormUrlEncodedContent(
        [
            .. HiddenFields(page),
            new("userName", userName),
            new("password", password),
        ]);
        using var answer = await http.PostAsync(new Uri("/dang-nhap", UriKind.Relative), form);
        if (answer.StatusCode is not (HttpStatusCode.Redirect or HttpStatusCode.SeeOther or HttpStatusCode.Found))
        {
            throw new InvalidOperationException($"{userName} could not sign in: {(int)answer.StatusCode}");
        }

        token = null;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => http.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>Posts JSON with the antiforgery header.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, JsonNode body)
    {
        token ??= (await http.GetFromJsonAsync<JsonObject>(new Uri("/api/v1/session", UriKind.Relative)))!["antiforgery"]!.GetValue<string>();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = JsonContent.Create(body) };
        request.Headers.Add("X-CSRF-TOKEN", token);
        return await http.SendAsync(request);
    }

    public async Task<JsonNode?> JsonAsync(string path) => JsonNode.Parse(await http.GetStringAsync(new Uri(path, UriKind.Relative)));

    public void Dispose() => http.Dispose();

    /// <summary>Names and values of a page's hidden inputs, as a browser would post them back.</summary>
    public static IEnumerable<KeyValuePair<string, string>> HiddenFields(string page) =>
        from Match input in HiddenInput().Matches(page)
        let name = Name().Match(input.Value).Groups[1].Value
        where name.Length > 0
        group Value().Match(input.Value).Groups[1].Value by name into field
        select new KeyValuePair<string, string>(field.Key, WebUtility.HtmlDecode(field.First()));

    [GeneratedRegex("""<input[^>]*type="hidden"[^>]*>""")]
    private static partial Regex HiddenInput();

    [GeneratedRegex("""\bname="([^"]*)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Name();

    [GeneratedRegex("""\bvalue="([^"]*)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Value();
}
