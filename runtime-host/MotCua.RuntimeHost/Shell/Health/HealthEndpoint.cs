using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MotCua.RuntimeHost.Shell.Health;

/// <summary>
/// GET /health: {"status":"healthy","version":"…","parts":{"store":{"status":"healthy",…data},…}}; 200, or 503 when a part is
/// unhealthy. A part is a framework health check: <c>services.AddHealthChecks().AddCheck&lt;T&gt;("workers")</c>; its data are
/// shown, its exceptions are not.
/// </summary>
internal static class HealthEndpoint
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks();
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder app) =>
        app.MapHealthChecks("/health", new HealthCheckOptions { ResponseWriter = WriteAsync }).AllowAnonymous();

    /// <summary>Version of the program.</summary>
    public static string Version { get; } =
        typeof(HealthEndpoint).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var parts = new JsonObject();
        foreach (var (name, entry) in report.Entries)
        {
            var part = new JsonObject { ["status"] = Word(entry.Status) };
            foreach (var (key, value) in entry.Data)
            {
                part[key] = JsonValue.Create(value.ToString());
            }

            parts[name] = part;
        }

        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(new JsonObject
        {
            ["status"] = Word(report.Status),
            ["version"] = Version,
            ["parts"] = parts,
        }.ToJsonString());
    }

    private static string Word(HealthStatus status) => status.ToString().ToLowerInvariant();
}
