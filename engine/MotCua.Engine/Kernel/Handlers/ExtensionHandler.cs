using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.Handlers;

/// <summary>Extends time limits (E-8.4): the dossier's, and the work item's where one is named.</summary>
internal static class ExtensionHandler
{
    public static KernelFailure? Extend(DossierRun run, ExtendDeadline command)
    {
        WorkItem? item = null;
        KernelFailure? failure;
        if (command.WorkItemId is { } id)
        {
            (item, failure) = Checks.Workable(run, id);
            failure ??= Checks.Allowed(item, BuiltInOperation.Extend);
        }
        else
        {
            failure = MayExtendDossier(run) ? null : Checks.Refuse(FailureCode.NotPermitted);
        }

        if ((failure ?? Checks.Reason(command.Reason)) is { } refused)
        {
            return refused;
        }

        if (run.Procedure.Facts.Operations.Extend is not { } limits)
        {
            return Checks.Refuse(FailureCode.OperationNotAllowed, ("operation", "extend"));
        }

        if (run.State.Extensions >= limits.Max)
        {
            return Checks.Refuse(FailureCode.LimitReached, ("max", $"{limits.Max}"));
        }

        return Apply(run, command, item, limits);
    }

    private static KernelFailure? Apply(DossierRun run, ExtendDeadline command, WorkItem? item, ExtensionLimit limits)
    {
        var clock = Extended(run, run.State.Clock, command.Limit);
        var itemClock = item is null ? null : Extended(run, item.Clock, command.Limit);
        if ((clock ?? itemClock) is not { } extended)
        {
            return Checks.Refuse(FailureCode.ClockNotRunning);
        }

        // Lengths of different units are compared by the deadlines they lead to.
        var longest = limits.Limit?.Limit is { } most ? Extended(run, clock is null ? item!.Clock : run.State.Clock, most) : null;
        if (longest is not null && extended.Present!.At > longest.Present!.At)
        {
            return Checks.Refuse(FailureCode.ExtensionTooLong, ("max", limits.Limit!.Limit!.Value.ToText("vi")));
        }

        if (item is not null)
        {
            Checks.TakeInHand(run, item);
        }

        run.Emit(new DeadlineExtended(item?.Id, command.Limit, command.Reason.Trim(), itemClock, clock));
        return null;
    }

    private static ClockState? Extended(DossierRun run, ClockState clock, TimeLimit limit)
        => clock.Effect(ClockOperation.Extend) == ClockEffect.Done ? clock.Extend(limit, run.Context.Calendar) : null;

    private static bool MayExtendDossier(DossierRun run)
        => (run.Actor.Kind == ActorKind.Officer && run.Actor.Holds(CandidateKeys.Role("AgencyLeader", run.Procedure.Facts.Unit)))
            || run.State.WorkItems.Values.Any(w => w.IsLive && Rights.IsHolder(run.Actor, w) && w.AllowedOperations.Contains(BuiltInOperation.Extend));
}
