using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MotCua.RuntimeHost.Workers;

/// <summary>Degraded while a worker fails; it goes on trying.</summary>
internal sealed class WorkerHealth(WorkerBoard board) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var data = board.States.ToDictionary(
            worker => worker.Key,
            worker => (object)(worker.Value.FailuresInARow == 0
                ? worker.Value.Done.ToString(CultureInfo.InvariantCulture)
                : $"{worker.Value.LastFailure} x{worker.Value.FailuresInARow}"));
        return Task.FromResult(board.States.Values.Any(state => state.FailuresInARow > 0)
            ? HealthCheckResult.Degraded(data: data)
            : HealthCheckResult.Healthy(data: data));
    }
}
