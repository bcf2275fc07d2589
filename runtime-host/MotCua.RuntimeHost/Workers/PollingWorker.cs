namespace MotCua.RuntimeHost.Workers;

/// <summary>A background loop: works while there is work, then rests. A failure is logged and the loop goes on, with
/// growing rests, so that one broken item or a busy disk never ends the worker.</summary>
public abstract class PollingWorker(WorkerBoard board, ILogger logger) : BackgroundService
{
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(1);

    /// <summary>Shown in /health and in logs.</summary>
    protected abstract string Name { get; }

    /// <summary>Rest after a round that found nothing.</summary>
    protected virtual TimeSpan Rest => TimeSpan.FromSeconds(1);

    /// <summary>One bounded round; returns how many items it dealt with.</summary>
    protected abstract Task<int> WorkAsync(CancellationToken ct);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            var done = 0;
            try
            {
                done = await WorkAsync(stoppingToken);
                failures = 0;
                board.Report(Name, done);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                failures++;
                board.ReportFailure(Name, exception);
                logger.LogError(exception, "Worker {Worker} failed {Failures} time(s) in a row", Name, failures);
            }

            if (done == 0)
            {
                var rest = failures == 0 ? Rest : TimeSpan.FromTicks(Math.Min(LongestRest.Ticks, Rest.Ticks << Math.Min(failures, 10)));
                await Task.Delay(rest, TimeProvider.System, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
