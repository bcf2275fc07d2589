using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;

namespace MotCua.Engine.Kernel.Handlers;

/// <summary>Checks that several handlers share. Each gives null when nothing stands against the act.</summary>
internal static class Checks
{
    public static KernelFailure Refuse(FailureCode code, params (string Name, string? Value)[] args) => KernelFailure.Of(code, args);

    /// <summary>The work item, if the actor may work on it now: it is his, or open and he is a candidate.</summary>
    public static (WorkItem Item, KernelFailure? Failure) Workable(DossierRun run, string workItemId)
    {
        if (run.State.WorkItems.Find(workItemId) is not { } item)
        {
            return (null!, Refuse(FailureCode.WorkItemNotFound, ("workItem", workItemId)));
        }

        if (!Rights.IsHolder(run.Actor, item))
        {
            if (!Rights.IsCandidate(run.Actor, item))
            {
                return (item, Refuse(FailureCode.NotPermitted));
            }

            if (item.Assignee is not null && item.IsLive)
            {
                return (item, Refuse(FailureCode.WorkItemTaken, ("by", item.AssigneeName ?? item.Assignee)));
            }
        }

        return item.State is WorkItemState.Open or WorkItemState.Claimed ? (item, null) : (item, NotOpen(item));
    }

    public static KernelFailure NotOpen(WorkItem item) => Refuse(FailureCode.WorkItemNotOpen, ("workItem", item.Id), ("state", WireName.Of(item.State)));

    /// <summary>Whoever works on an open item has claimed it thereby; what he does for somebody else is recorded so.</summary>
    public static void TakeInHand(DossierRun run, WorkItem item)
    {
        run.ActFor(item.OnBehalfOf);
        if (item.State == WorkItemState.Open)
        {
            run.Emit(new WorkItemClaimed(item.Id, run.Actor.Id, run.Actor.Name));
        }
    }

    public static KernelFailure? Reason(string? reason) => string.IsNullOrWhiteSpace(reason) ? Refuse(FailureCode.ReasonRequired) : null;

    public static KernelFailure? Allowed(WorkItem item, BuiltInOperation operation)
        => item.AllowedOperations.Contains(operation) ? null : Refuse(FailureCode.OperationNotAllowed, ("operation", WireName.Of(operation)));

    public static KernelFailure? Status(DossierRun run, string code)
        => StatusRule.Permits(run, code) ? null : Refuse(FailureCode.TransitionForbidden, ("from", run.State.Status), ("to", code));
}
