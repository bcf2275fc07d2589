using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;

namespace MotCua.Engine.Kernel.Handlers;

/// <summary>Who has a work item.</summary>
internal static class HoldingHandlers
{
    public static KernelFailure? Claim(DossierRun run, ClaimWorkItem command)
    {
        var (item, failure) = Checks.Workable(run, command.WorkItemId);
        if (failure is not null)
        {
            return failure;
        }

        if (item.State != WorkItemState.Open)
        {
            return Checks.NotOpen(item);
        }

        run.Emit(new WorkItemClaimed(item.Id, run.Actor.Id, run.Actor.Name));
        return null;
    }

    public static KernelFailure? Release(DossierRun run, ReleaseWorkItem command)
    {
        if (Find(run, command.WorkItemId, out var item) is { } missing)
        {
            return missing;
        }

        if (!Rights.IsHolder(run.Actor, item) && !Rights.Leads(run, item))
        {
            return Checks.Refuse(FailureCode.NotPermitted);
        }

        if (!Permits(item, WorkItemState.Open) || item.State != WorkItemState.Claimed)
        {
            return Checks.NotOpen(item);
        }

        run.Emit(new WorkItemReleased(item.Id));
        return null;
    }

    public static KernelFailure? Assign(DossierRun run, AssignWorkItem command)
    {
        if (Find(run, command.WorkItemId, out var item) is { } missing)
        {
            return missing;
        }

        if (!Rights.IsCandidate(run.Actor, item) && !Rights.Leads(run, item))
        {
            return Checks.Refuse(FailureCode.NotPermitted);
        }

        if (item.State != WorkItemState.Open)
        {
            return Checks.NotOpen(item);
        }

        var (person, failure) = Candidate(run, item, command.Person);
        if (failure is not null)
        {
            return failure;
        }

        run.Emit(new WorkItemAssigned(item.Id, person.Id, person.Name));
        return null;
    }

    public static KernelFailure? Reassign(DossierRun run, ReassignWorkItem command)
    {
        if (Find(run, command.WorkItemId, out var item) is { } missing)
        {
            return missing;
        }

        if (!Rights.Leads(run, item))
        {
            return Checks.Refuse(FailureCode.NotPermitted);
        }

        if (!run.Procedure.Facts.Operations.Reassign)
        {
            return Checks.Refuse(FailureCode.OperationNotAllowed, ("operation", "reassign"));
        }

        if (!item.IsLive)
        {
            return Checks.NotOpen(item);
        }

        var (person, failure) = Candidate(run, item, command.Person);
        if ((failure ?? Checks.Reason(command.Reason)) is { } refused)
        {
            return refused;
        }

        run.Emit(new WorkItemReassigned(item.Id, item.Assignee, person.Id, person.Name, command.Reason));
        return null;
    }

    public static KernelFailure? Delegate(DossierRun run, DelegateWorkItem command)
    {
        if (Find(run, command.WorkItemId, out var item) is { } missing)
        {
            return missing;
        }

        if (!Rights.IsHolder(run.Actor, item))
        {
            return Checks.Refuse(FailureCode.NotPermitted);
        }

        if (item.State != WorkItemState.Claimed)
        {
            return Checks.NotOpen(item);
        }

        if ((Checks.Allowed(item, BuiltInOperation.Delegate) ?? Checks.Reason(command.Reason)) is { } refused)
        {
            return refused;
        }

        if (run.Context.People.Person(command.Person) is not { } person || person.Id == run.Actor.Id)
        {
            return Checks.Refuse(FailureCode.PersonNotFound, ("person", command.Person));
        }

        if (item.ExcludedPersons.Contains(person.Id))
        {
            return Checks.Refuse(FailureCode.PersonNotCandidate, ("person", person.Name));
        }

        run.Emit(new WorkItemDelegated(item.Id, item.OnBehalfOf ?? item.Assignee!, person.Id, person.Name, command.Reason));
        return null;
    }

    private static bool Permits(WorkItem item, WorkItemState to) => WorkItemTransitions.Permits(item.State, to);

    private static KernelFailure? Find(DossierRun run, string id, out WorkItem item)
    {
        item = run.State.WorkItems.Find(id)!;
        return item is null ? Checks.Refuse(FailureCode.WorkItemNotFound, ("workItem", id)) : null;
    }

    private static (PersonRef Person, KernelFailure? Failure) Candidate(DossierRun run, WorkItem item, string id)
    {
        if (run.Context.People.Person(id) is not { } person)
        {
            return (null!, Checks.Refuse(FailureCode.PersonNotFound, ("person", id)));
        }

        return (person, Rights.IsCandidate(person, item) ? null : Checks.Refuse(FailureCode.PersonNotCandidate, ("person", person.Name)));
    }
}
