using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace MotCua.RuntimeHost.Texts;

/// <summary>
/// The language switch of every page is a link to the page itself with <c>?lang=vi|en</c>: the choice goes into the cookie
/// and the browser comes back to the same address without it. It never leads to another host.
/// </summary>
internal static class LanguageSwitch
{
    public static IApplicationBuilder UseLanguageSwitch(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) || request.Path.StartsWithSegments("/api") || !request.Query.TryGetValue("lang", out var chosen))
        {
            return next(context);
        }

        var language = LanguageChoice.All.FirstOrDefault(known => known == chosen.ToString());
        if (language is not null)
        {
            context.Response.Cookies.Append(LanguageChoice.Cookie, language, new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = TimeSpan.FromDays(365),
                SameSite = SameSiteMode.Lax,
                Secure = request.IsHttps,
            });
        }

        context.Response.Redirect(Here(request, ("lang", null)));
        return Task.CompletedTask;
    });

    /// <summary>The page's own address on this host, with a query parameter set, or removed when its value is null.</summary>
    public static string Here(HttpRequest request, (string Name, string? Value) change)
    {
        var query = QueryHelpers.ParseQuery(request.QueryString.Value).Where(pair => pair.Key != change.Name)
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        var builder = new QueryBuilder(query!);
        if (change.Value is not null)
        {
            builder.Add(change.Name, change.Value);
        }

        // "//elsewhere" would be another host: one slash, then the path.
        var path = "/" + (request.PathBase + request.Path).ToUriComponent().TrimStart('/', '\\');
        return path + builder.ToQueryString();
    }
}
