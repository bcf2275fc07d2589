using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Antiforgery;
using MotCua.RuntimeHost.Shell.Security;

namespace MotCua.RuntimeHost.Api;

/// <summary>Who I am and the token that changes need, for scripts.</summary>
internal static class SessionApi
{
    public static void MapSessionInfo(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/session", (HttpContext context, CurrentUser user, IAntiforgery antiforgery) => Results.Ok(new JsonObject
        {
            ["signedIn"] = user.SignedIn,
            ["userName"] = user.Account?.UserName,
            ["name"] = user.Name,
            ["roles"] = new JsonArray([.. user.Roles.Order(StringComparer.Ordinal).Select(role => (JsonNode)role)]),
            ["antiforgery"] = antiforgery.GetAndStoreTokens(context).RequestToken,
        })).AllowAnonymous();
}
