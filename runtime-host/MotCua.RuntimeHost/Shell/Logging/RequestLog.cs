using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;

namespace MotCua.RuntimeHost.Shell.Logging;

/// <summary>
/// One line per request. Addresses are logged without their query and as the route's pattern where there is one: what people
/// type (names, phone numbers, codes) stays out of the log.
/// </summary>
internal static class RequestLog
{
    public static IApplicationBuilder UseRequestLog(this IApplicationBuilder app)
    {
        var logger = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger("MotCua.Requests");
        return app.Use(async (context, next) =>
        {
            var method = context.Request.Method;
            var started = Stopwatch.GetTimestamp();
            try
            {
                await next(context);
            }
            finally
            {
                // After an error the endpoint is the error page's: the one asked for is in the feature.
                var endpoint = context.Features.Get<IStatusCodeReExecuteFeature>()?.Endpoint ?? context.GetEndpoint();
                logger.LogInformation(
                    "{Method} {Route} {StatusCode} {ElapsedMs:0.0} ms",
                    method,
                    (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "-",
                    context.Response.StatusCode,
                    Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        });
    }
}
