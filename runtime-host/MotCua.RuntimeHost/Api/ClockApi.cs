using System.Text.Json.Nodes;
using MotCua.RuntimeHost.Shell.Errors;
using MotCua.RuntimeHost.Shell.Hosting;
using MotCua.RuntimeHost.Shell.Security;

namespace MotCua.RuntimeHost.Api;

/// <summary>Moves domain time, for administrators in Development; elsewhere the address does not exist.</summary>
internal static class ClockApi
{
    public static void MapClock(this WebApplication app)
    {
        if (app.Services.GetService<MovableClock>() is not { } clock)
        {
            return;
        }

        app.MapPost("/api/v1/dev/clock", (ClockRequest request, HttpContext context) =>
        {
            if (request.MoveTo is not { } instant)
            {
                return ApiProblem.Result(context, StatusCodes.Status400BadRequest, "memberMissing", "moveTo");
            }

            clock.MoveTo(instant);
            return Results.Ok(new JsonObject { ["now"] = clock.GetUtcNow() });
        }).RequireAuthorization(Policies.Admin);
    }

    /// <param name="MoveTo">The new instant of domain time; it runs on from there.</param>
    internal sealed record ClockRequest(DateTimeOffset? MoveTo);
}
