using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;

namespace MotCua.Engine.Kernel.Handlers;

/// <summary>Cancelling before intake, and restoring (E-5.8).</summary>
internal static class CancellingHandlers
{
    public static KernelFailure? Cancel(DossierRun run, CancelDossier command)
    {
        if (!MayDo(run))
        {
            return Checks.Refuse(FailureCode.NotPermitted);
        }

        if (!run.Procedure.Facts.Operations.Cancel)
        {
            return Checks.Refuse(FailureCode.OperationNotAllowed, ("operation", "cancel"));
        }

        if (run.State.Status is not (null or StatusCodes.Registered) || run.State.ReceivedAt is not null)
        {
            return Checks.Refuse(FailureCode.AlreadyTakenIn);
        }

        var shown = run.Procedure.Statuses.Find(StatusCodes.Cancelled) is not null;
        if (shown && Checks.Status(run, StatusCodes.Cancelled) is { } forbidden)
        {
            return forbidden;
        }

        run.Emit(new DossierCancelled());
        foreach (var item in run.State.WorkItems.Values.Where(w => w.State is WorkItemState.Open or WorkItemState.Claimed).ToList())
        {
            run.Emit(new WorkItemSuspended(item.Id, "cancelled", Clocks.Paused(item.Clock, run.Now, "cancelled")));
        }

        if (shown)
        {
            StatusRule.ChangeOnly(run, StatusCodes.Cancelled, null, null);
        }

        return null;
    }

    public static KernelFailure? Restore(DossierRun run, RestoreDossier command)
    {
        if (!MayDo(run))
        {
            return Checks.Refuse(FailureCode.NotPermitted);
        }

        var before = run.State.StatusBeforeCancel;
        run.Emit(new DossierRestored());
        foreach (var item in run.State.WorkItems.Values.Where(w => w.State == WorkItemState.Suspended).ToList())
        {
            run.Emit(new WorkItemResumed(item.Id, Clocks.Resumed(item.Clock, run.Now, run.Context.Calendar)));
        }

        // Restoring undoes the cancelling, so the diagram is not asked.
        if (before is not null && before != run.State.Status)
        {
            StatusRule.ChangeOnly(run, before, null, null);
        }

        return null;
    }

    private static bool MayDo(DossierRun run) => Rights.IsOwner(run) || Rights.IsDesk(run);
}
