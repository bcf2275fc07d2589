using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using MotCua.Catalogs.Procedures;
using MotCua.Engine.Model;

namespace MotCua.Designer.Api;

/// <summary>Who calls, and in which language.</summary>
internal static class Caller
{
    private const string LanguageCookie = "mc-lang";

    /// <summary>The signed-in account as the author of a change.</summary>
    public static Editor Editor(ClaimsPrincipal user)
    {
        var id = user.FindFirstValue("sub") ?? user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "?";
        return new Editor(id, user.FindFirstValue("name") ?? user.Identity?.Name ?? id);
    }

    public static string Language(HttpContext context) =>
        (context.Request.Query["lang"].ToString() is { Length: > 0 } asked ? asked : context.Request.Cookies[LanguageCookie]) == "en" ? "en" : "vi";

    public static string Say(HttpContext context, string vi, string en) => new LocalText(vi, en).In(Language(context));
}
