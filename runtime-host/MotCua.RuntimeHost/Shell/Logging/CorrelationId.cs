using System.Text.RegularExpressions;
using Serilog.Context;

namespace MotCua.RuntimeHost.Shell.Logging;

/// <summary>One id per request: taken from the caller when it is a plain one, else made; in the log, the answer and error pages.</summary>
internal static partial class CorrelationId
{
    public const string Header = "X-Correlation-Id";

    public static IApplicationBuilder UseCorrelationId(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var given = context.Request.Headers[Header].ToString();
        context.TraceIdentifier = Plain().IsMatch(given) ? given : Guid.NewGuid().ToString("N")[..16];
        // At the last moment: an error handler clears the headers set before.
        context.Response.OnStarting(() =>
        {
            context.Response.Headers[Header] = context.TraceIdentifier;
            return Task.CompletedTask;
        });
        using (LogContext.PushProperty("CorrelationId", context.TraceIdentifier))
        {
            await next(context);
        }
    });

    [GeneratedRegex("^[A-Za-z0-9-]{8,64}$")]
    private static partial Regex Plain();
}
