using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Expressions;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>How a dossier ends.</summary>
internal static class Ending
{
    /// <summary>The variable of the process whose value a completed dossier hands back to the one that called it.</summary>
    private const string ResultVariable = "result";

    /// <summary>The process came to its end; what it leaves in its result variable goes with the end.</summary>
    public static void Complete(DossierRun run, JsonObject? variables)
        => Finish(run, EndKind.Completed, null, PlainJson.Of(variables?[ResultVariable]));

    /// <summary>Takes all work away and ends the dossier.</summary>
    public static void Abort(DossierRun run, EndKind kind, string? reason)
    {
        // Settled first, so that taking the asking work item away does not bring the old status back.
        SettleSupplement(run);
        foreach (var root in run.State.Scopes.Values.Where(s => s.ParentScopeId is null).ToList())
        {
            Scopes.Abandon(run, root.Id, "ended");
        }

        Finish(run, kind, reason);
    }

    /// <summary>Ends a dossier whose process is over: what is left of timers and clocks stops.</summary>
    public static void Finish(DossierRun run, EndKind kind, string? reason, JsonNode? result = null)
    {
        Catching.Stop(run, (_, _) => true);

        foreach (var incident in run.State.OpenIncidents.ToList())
        {
            run.Emit(new IncidentResolved(incident.Id));
        }

        SettleSupplement(run);
        ClockRule.StopStatutory(run, "ended");
        run.Emit(new DossierEnded(kind, reason, result));
    }

    private static void SettleSupplement(DossierRun run)
    {
        if (run.State.OpenSupplement is { } supplement)
        {
            run.Emit(new SupplementSettled(supplement.Number));
        }
    }
}
