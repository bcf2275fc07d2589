using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;

namespace MotCua.Engine.Kernel.Rules;

/// <summary>What follows a supplement.</summary>
internal static class SupplementRule
{
    /// <summary>Work is taken up again: the status goes back to what it was, where the diagram permits (T-16).</summary>
    public static void TakeUp(DossierRun run, string workItemId)
    {
        if (run.State.OpenSupplement is not { IsUnsettled: true } supplement || supplement.WorkItemId != workItemId)
        {
            return;
        }

        run.Emit(new SupplementSettled(supplement.Number));
        if (supplement.StatusBefore is { } before && StatusRule.Permits(run, before))
        {
            StatusRule.Change(run, before, null, null);
        }
    }

    /// <summary>The asking work item is gone: nobody waits for the answer any more.</summary>
    public static void Lapse(DossierRun run, string workItemId)
    {
        if (run.State.OpenSupplement is not { } supplement || supplement.WorkItemId != workItemId)
        {
            return;
        }

        CancelSilence(run);
        ClockRule.Set(run, Clocks.Resumed(run.State.Clock, run.Now, run.Context.Calendar), "supplement");
        run.Emit(new SupplementSettled(supplement.Number));
        if (supplement.StatusBefore is { } before && StatusRule.Permits(run, before))
        {
            StatusRule.Change(run, before, null, null);
        }
    }

    /// <summary>Stops waiting for silence.</summary>
    public static void CancelSilence(DossierRun run)
    {
        foreach (var timer in run.State.Timers.Values.Where(t => t.Kind == TimerKind.Silence).ToList())
        {
            run.Emit(new TimerCancelled(timer.Id));
        }
    }

    /// <summary>
    /// The applicant did not answer: the dossier is closed. Asked before reception it shows "not accepted" where the
    /// diagram permits, afterwards "stopped".
    /// </summary>
    public static Trouble? CloseForSilence(DossierRun run)
    {
        if (run.State.OpenSupplement is not { IsAwaited: true } supplement)
        {
            return null;
        }

        string[] preferred = supplement.Phase == DossierPhase.Intake
            ? [StatusCodes.NotAccepted, StatusCodes.Stopped]
            : [StatusCodes.Stopped, StatusCodes.NotAccepted];
        if (preferred.FirstOrDefault(code => run.Procedure.Statuses.Find(code) is not null && StatusRule.Permits(run, code)) is not { } closed)
        {
            return Trouble.Of(IncidentCode.StatusForbidden, ("from", run.State.Status), ("to", preferred[0]), ("element", ""));
        }

        StatusRule.Change(run, closed, null, supplement.Reason);
        Ending.Abort(run, EndKind.Closed, supplement.Reason);
        return null;
    }
}
