using Microsoft.AspNetCore.Diagnostics;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Shell;

/// <summary>The request behind a page: its address as the user sees it, and its correlation id.</summary>
public sealed class PageContext(IHttpContextAccessor accessor)
{
    private HttpContext Http => accessor.HttpContext ?? throw new InvalidOperationException("There is no request.");

    /// <summary>Path as the user sees it, also on an error page.</summary>
    public string Path => Http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? Http.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? Http.Request.Path.Value ?? "/";

    /// <summary>Id that also stands in the log.</summary>
    public string CorrelationId => Http.TraceIdentifier;

    /// <summary>Value for the attribute aria-current of a link: "page" when this page is the link's or lies below it.</summary>
    public string? Current(string href) =>
        Path == href || (href != "/" && Path.StartsWith(href + "/", StringComparison.Ordinal)) ? "page" : null;

    /// <summary>This page in another language.</summary>
    public string InLanguage(string language)
    {
        var path = "/" + Path.TrimStart('/', '\\');
        return path == Http.Request.Path.Value
            ? LanguageSwitch.Here(Http.Request, ("lang", language))
            : new PathString(path).ToUriComponent() + "?lang=" + language;
    }

    /// <summary>This page as a local address, for coming back to it after sign-in.</summary>
    public string ReturnTo => HttpMethods.IsGet(Http.Request.Method) && Path == Http.Request.Path.Value
        ? Path + Http.Request.QueryString
        : Path;
}
