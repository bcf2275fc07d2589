using System.Globalization;
using MotCua.RuntimeHost.Shell.Hosting;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace MotCua.RuntimeHost.Shell.Logging;

internal static class LoggingServices
{
    // The host logs a failed start with its stack; the operator gets one line on stderr instead.
    private const int HostedServiceStartupFaulted = 11;

    /// <summary>Warnings and our own events on the console, everything as JSON lines in data/logs, one file a day, kept 31 days.</summary>
    public static WebApplicationBuilder AddLogs(this WebApplicationBuilder builder, DataFolder folder)
    {
        var logger = new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration)
            .Enrich.FromLogContext()
            .Filter.ByExcluding(IsFailedStart)
            .WriteTo.Logger(console => console
                .Filter.ByExcluding(line => line.Level < LogEventLevel.Warning)
                .WriteTo.Console(formatProvider: CultureInfo.InvariantCulture))
            .WriteTo.File(
                new JsonFormatter(renderMessage: true, formatProvider: CultureInfo.InvariantCulture),
                Path.Combine(folder.Logs, "motcua-.json"),
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: 31,
                shared: true)
            .CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logger, dispose: true);
        return builder;
    }

    private static bool IsFailedStart(LogEvent line) =>
        line.Properties.TryGetValue("EventId", out var id)
        && id is StructureValue { Properties: var parts }
        && parts.Any(part => part is { Name: "Id", Value: ScalarValue { Value: HostedServiceStartupFaulted } });
}
