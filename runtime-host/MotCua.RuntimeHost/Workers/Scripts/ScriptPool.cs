using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using MotCua.ScriptWorker.Protocol;

namespace MotCua.RuntimeHost.Workers.Scripts;

/// <summary>Worker processes for scripts: started when first needed, kept warm, one script at a time each, replaced when
/// they end or are killed.</summary>
public sealed class ScriptPool : IAsyncDisposable
{
    private readonly ScriptOptions options;
    private readonly ILogger<ScriptPool> logger;
    private readonly SemaphoreSlim slots;
    private readonly ConcurrentStack<ScriptProcess> idle = new();

    public ScriptPool(IOptions<ScriptOptions> options, ILogger<ScriptPool> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options.Value;
        this.logger = logger;
        slots = new SemaphoreSlim(this.options.Processes);
    }

    /// <summary>Ids of the processes that wait for a script.</summary>
    internal IEnumerable<int> IdleProcesses => idle.Select(process => process.ProcessId);

    /// <summary>Runs a script; waits for a free process.</summary>
    /// <param name="id">For logs and the reply.</param>
    /// <param name="script">ECMAScript 5.1, the body of a function.</param>
    /// <param name="variables">Globals by name.</param>
    /// <param name="now">Domain time.</param>
    /// <exception cref="InvalidOperationException">No process can be started.</exception>
    public async Task<ScriptReply> RunAsync(string id, string script, System.Text.Json.Nodes.JsonObject variables, DateTimeOffset now, CancellationToken ct)
    {
        var job = new ScriptJob(id, script, variables, now, new ScriptLimits(options.Statements, options.Recursion, options.TimeoutMs, options.ResultBytes));
        await slots.WaitAsync(ct);
        try
        {
            var process = await TakeAsync(ct);
            try
            {
                var reply = await process.RunAsync(job, TimeSpan.FromMilliseconds(options.TimeoutMs + options.KillAfterMs), ct);
                if (!process.IsUsable)
                {
                    logger.LogWarning("Script {Script} ended worker process {Process}: {Cause}. {Errors}", id, process.ProcessId, reply.Failure?.Cause, await process.ErrorsAsync());
                }

                return reply;
            }
            finally
            {
                await GiveBackAsync(process);
            }
        }
        finally
        {
            slots.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (idle.TryPop(out var process))
        {
            await process.DisposeAsync();
        }

        slots.Dispose();
    }

    // An idle process may have been ended from outside; then the next one is taken.
    private async Task<ScriptProcess> TakeAsync(CancellationToken ct)
    {
        while (idle.TryPop(out var process))
        {
            if (process.IsAlive)
            {
                return process;
            }

            await process.DisposeAsync();
        }

        return await ScriptProcess.StartAsync(options, ct);
    }

    private async Task GiveBackAsync(ScriptProcess process)
    {
        if (process.IsUsable && process.Jobs < options.JobsPerProcess)
        {
            idle.Push(process);
        }
        else
        {
            await process.DisposeAsync();
        }
    }
}
