using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Shell.Storing;

/// <summary>Asks the live store how it runs; unhealthy when it does not answer.</summary>
internal sealed class StoreHealth(IDocumentStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var status = await store.GetStatusAsync(cancellationToken);
            return HealthCheckResult.Healthy(data: new Dictionary<string, object>
            {
                ["adapter"] = status.Name,
                ["engineVersion"] = status.EngineVersion,
                ["schemaVersion"] = status.SchemaVersion.ToString(CultureInfo.InvariantCulture),
                ["synchronous"] = status.Synchronous?.ToString(CultureInfo.InvariantCulture) ?? "",
                ["journalMode"] = status.JournalMode ?? "",
            });
        }
        catch (StoreException failure)
        {
            return HealthCheckResult.Unhealthy(exception: failure);
        }
    }
}
