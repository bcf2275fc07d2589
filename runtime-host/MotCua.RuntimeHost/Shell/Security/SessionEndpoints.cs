namespace MotCua.RuntimeHost.Shell.Security;

internal static class SessionEndpoints
{
    /// <summary>POST /dang-xuat ends the sign-in and goes to the start page.</summary>
    public static void MapSession(this IEndpointRouteBuilder app) =>
        app.MapPost("/dang-xuat", async (HttpContext context) =>
        {
            await SignInSession.EndAsync(context);
            return Results.Redirect("/");
        }).AllowAnonymous();
}
