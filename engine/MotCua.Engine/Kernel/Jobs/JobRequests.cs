using System.Text.Json.Nodes;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Kernel.Expressions;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Jobs;

/// <summary>
/// Makes what a worker needs from the dossier as it now is. Nothing of it is kept in events or control state: the
/// result is, and a retry after mending a variable sees the mended one.
/// </summary>
public static class JobRequests
{
    /// <summary>The request of a job that waits; null when the dossier or its version no longer knows it.</summary>
    /// <param name="procedure">The version that the dossier is pinned to.</param>
    /// <param name="state">The dossier.</param>
    /// <param name="jobId">Local id of the job.</param>
    /// <param name="now">Domain time, which scripts and expressions see as now.</param>
    public static JobRequest? For(CompiledProcedure procedure, DossierState state, string jobId, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(state);
        if (state.Jobs.Find(jobId) is not { } job || procedure.Process.Find(job.ElementId) is not { } node)
        {
            return null;
        }

        var scope = DossierScope.Of(procedure, state, now, Variables.HoldersSeenFrom(state, Place.Of(state.Tokens[job.TokenId])));
        var parameters = new JsonObject();
        string? problem = null;
        foreach (var (name, setting) in node.Settings.Parameters)
        {
            var (value, wrong) = Evaluate(procedure, scope, setting);
            parameters[name] = value;
            problem ??= wrong is null ? null : $"{name}: {wrong}";
        }

        return new JobRequest(
            job.Connector,
            job.ElementId,
            node.Script,
            scope.Names.ToJson() as JsonObject ?? [],
            parameters,
            node.Settings.Retry ?? RetrySetting.Default,
            problem);
    }

    private static (JsonNode? Value, string? Problem) Evaluate(CompiledProcedure procedure, FeelScope scope, string setting)
    {
        if (!setting.StartsWith('='))
        {
            return (JsonValue.Create(setting), null);
        }

        var expression = setting[1..].Trim();
        if (!procedure.Expressions.TryGetValue(expression, out var compiled))
        {
            return (null, expression);
        }

        var result = compiled.Evaluate(scope);
        return result.HasErrors ? (null, result.Diagnostics[0].Text("vi")) : (result.Value.ToJson(), null);
    }
}
