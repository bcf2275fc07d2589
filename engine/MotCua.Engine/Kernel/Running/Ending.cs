using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>How a dossier ends.</summary>
internal static class Ending
{
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
    public static void Finish(DossierRun run, EndKind kind, string? reason)
    {
        Catching.Stop(run, (_, _) => true);

        foreach (var incident in run.State.OpenIncidents.ToList())
        {
            run.Emit(new IncidentResolved(incident.Id));
        }

        SettleSupplement(run);
        ClockRule.StopStatutory(run, "ended");
        run.Emit(new DossierEnded(kind, reason));
    }

    private static void SettleSupplement(DossierRun run)
    {
        if (run.State.OpenSupplement is { } supplement)
        {
            run.Emit(new SupplementSettled(supplement.Number));
        }
    }
}
