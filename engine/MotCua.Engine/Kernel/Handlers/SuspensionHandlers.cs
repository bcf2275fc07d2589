using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;

namespace MotCua.Engine.Kernel.Handlers;

/// <summary>An administrator holds a dossier, lets it go on, or ends it.</summary>
internal static class SuspensionHandlers
{
    // An abort shows the first of these that the diagram permits; a diagram without any keeps the old status.
    private static readonly string[] ShownWhenAborted = [StatusCodes.Stopped, StatusCodes.Cancelled];

    public static KernelFailure? Suspend(DossierRun run, SuspendDossier command)
    {
        if ((MayDo(run) ?? Checks.Reason(command.Reason)) is { } refused)
        {
            return refused;
        }

        run.Emit(new DossierSuspended(command.Reason.Trim()));
        foreach (var item in run.State.WorkItems.Values.Where(w => w.IsLive).ToList())
        {
            var clock = Clocks.Paused(item.Clock, run.Now, SuspensionRule.Why);
            if (item.State != WorkItemState.Suspended)
            {
                run.Emit(new WorkItemSuspended(item.Id, SuspensionRule.Why, clock));
            }
            else if (!ReferenceEquals(clock, item.Clock))
            {
                run.Emit(new WorkItemClockChanged(item.Id, clock));
            }
        }

        ClockRule.Set(run, Clocks.Paused(run.State.Clock, run.Now, SuspensionRule.Why), SuspensionRule.Why);
        return null;
    }

    public static KernelFailure? Resume(DossierRun run, ResumeDossier command)
    {
        if ((MayDo(run) ?? Checks.Reason(command.Reason)) is { } refused)
        {
            return refused;
        }

        run.Emit(new DossierResumed(command.Reason.Trim(), SuspensionRule.Timers(run), SuspensionRule.AnswerBy(run)));
        foreach (var item in run.State.WorkItems.Values.Where(w => w.State == WorkItemState.Suspended).ToList())
        {
            var clock = SuspensionRule.Resumed(run, item.Clock);
            if (run.State.OpenSupplement is not { IsAwaited: true } supplement || supplement.WorkItemId != item.Id)
            {
                run.Emit(new WorkItemResumed(item.Id, clock));
            }
            else if (!ReferenceEquals(clock, item.Clock))
            {
                run.Emit(new WorkItemClockChanged(item.Id, clock));
            }
        }

        ClockRule.Set(run, SuspensionRule.Resumed(run, run.State.Clock), SuspensionRule.Why);
        return null;
    }

    public static KernelFailure? Abort(DossierRun run, AbortDossier command)
    {
        if ((MayDo(run) ?? Checks.Reason(command.Reason)) is { } refused)
        {
            return refused;
        }

        var reason = command.Reason.Trim();
        run.Emit(new DossierAborted(reason));
        if (ShownWhenAborted.FirstOrDefault(s => run.Procedure.Statuses.Find(s) is not null && StatusRule.Permits(run, s)) is { } status)
        {
            StatusRule.Change(run, status, null, reason);
        }

        Ending.Abort(run, EndKind.Aborted, reason);
        return null;
    }

    private static KernelFailure? MayDo(DossierRun run) => Rights.IsAdmin(run.Actor) ? null : Checks.Refuse(FailureCode.NotPermitted);
}
