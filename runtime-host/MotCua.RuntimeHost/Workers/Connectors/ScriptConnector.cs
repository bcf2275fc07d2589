using MotCua.RuntimeHost.Workers.Scripts;
using MotCua.ScriptWorker.Protocol;

namespace MotCua.RuntimeHost.Workers.Connectors;

/// <summary>Runs the scripts of script tasks in a worker process. A script has no effect but its result, so that running
/// it again does no harm.</summary>
internal sealed class ScriptConnector(ScriptPool pool) : IConnector
{
    public string Name => "script";

    public async Task<JobOutcome> RunAsync(JobCall call, CancellationToken ct)
    {
        if (call.Request.Script is not { IsEcmaScript: true } script)
        {
            return JobOutcome.Failed(ScriptCauses.Syntax, "The task has no script that can be run.", retryable: false);
        }

        var reply = await pool.RunAsync(call.Key, script.Text, call.Request.Variables, call.Now, ct);
        return reply.Failure is { } failure
            ? JobOutcome.Failed(failure.Cause, Place(failure) + failure.Message, failure.Cause != ScriptCauses.Syntax, failure.ErrorCode)
            : JobOutcome.Done(reply.Result ?? []);
    }

    private static string Place(ScriptFailure failure) => failure.Line is null ? "" : $"{failure.Line}:{failure.Column ?? 1}: ";
}
