using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Rules;

/// <summary>Changes the dossier's status as the diagram permits (E-4.2).</summary>
internal static class StatusRule
{
    /// <summary>
    /// An element asks for a status. While a supplement is open the dossier keeps showing it; what another strand asks
    /// for becomes the status to go back to.
    /// </summary>
    public static Trouble? Show(DossierRun run, string code, string elementId)
    {
        var state = run.State;
        var supplement = state.OpenSupplement;
        var from = supplement is null ? state.Status : supplement.StatusBefore;
        if (from == code)
        {
            return null;
        }

        if (!run.Procedure.Statuses.Permits(from, code))
        {
            // A status that may follow "supplemented" directly ends the supplement (T-9, T-11).
            return supplement is { IsUnsettled: true } && Permits(run, code)
                ? Settle(run, supplement, code, elementId)
                : Trouble.Of(IncidentCode.StatusForbidden, ("from", from), ("to", code), ("element", elementId));
        }

        if (supplement is not null)
        {
            run.Emit(new StatusDeferred(code, elementId));
            return null;
        }

        Change(run, code, elementId, null);
        return null;
    }

    /// <summary>Whether the diagram permits a change from the status now shown.</summary>
    public static bool Permits(DossierRun run, string code) => run.Procedure.Statuses.Permits(run.State.Status, code);

    /// <summary>Shows a status that is known to be permitted; its clock word takes effect.</summary>
    public static void Change(DossierRun run, string code, string? elementId, string? reason)
    {
        if (run.State.Status == code)
        {
            return;
        }

        ChangeOnly(run, code, elementId, reason);
        ClockRule.OnStatus(run, code);
    }

    /// <summary>Shows a status without its clock word: the operation itself rules the clock.</summary>
    public static void ChangeOnly(DossierRun run, string code, string? elementId, string? reason)
        => run.Emit(new StatusChanged(run.State.Status, code, elementId, reason));

    private static Trouble? Settle(DossierRun run, SupplementState supplement, string code, string elementId)
    {
        run.Emit(new SupplementSettled(supplement.Number));
        Change(run, code, elementId, null);
        return null;
    }
}
