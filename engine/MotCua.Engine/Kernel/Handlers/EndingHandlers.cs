using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;

namespace MotCua.Engine.Kernel.Handlers;

/// <summary>Withdrawing and stopping.</summary>
internal static class EndingHandlers
{
    /// <summary>Only while there is no decision or result notice yet (Decree 118/2025, Article 21).</summary>
    public static KernelFailure? Withdraw(DossierRun run, WithdrawDossier command)
    {
        if (!Rights.IsOwner(run) && !Rights.IsDesk(run))
        {
            return Checks.Refuse(FailureCode.NotPermitted);
        }

        if (!run.Procedure.Facts.Operations.Withdraw)
        {
            return Checks.Refuse(FailureCode.OperationNotAllowed, ("operation", "withdraw"));
        }

        if (run.State.Status is StatusCodes.Settled or StatusCodes.Delivered || !run.State.Results.IsEmpty)
        {
            return Checks.Refuse(FailureCode.ResultAlreadyIssued);
        }

        // The status is ours: a diagram that does not know it keeps the old one, and the end says how it came.
        var shown = run.Procedure.Statuses.Find(StatusCodes.Withdrawn) is not null;
        if ((Checks.Reason(command.Reason) ?? (shown ? Checks.Status(run, StatusCodes.Withdrawn) : null)) is { } refused)
        {
            return refused;
        }

        run.Emit(new DossierWithdrawn(command.Reason.Trim()));
        if (shown)
        {
            StatusRule.Change(run, StatusCodes.Withdrawn, null, command.Reason.Trim());
        }

        Ending.Abort(run, EndKind.Withdrawn, command.Reason.Trim());
        return null;
    }

    public static KernelFailure? Stop(DossierRun run, StopDossier command)
    {
        var (item, failure) = Checks.Workable(run, command.WorkItemId);
        failure ??= Checks.Allowed(item, BuiltInOperation.Stop) ?? Checks.Reason(command.Reason) ?? Checks.Status(run, StatusCodes.Stopped);
        if (failure is not null)
        {
            return failure;
        }

        Checks.TakeInHand(run, item);
        run.Emit(new DossierStopped(item.Id, command.Reason.Trim()));
        StatusRule.Change(run, StatusCodes.Stopped, item.ElementId, command.Reason.Trim());
        Ending.Abort(run, EndKind.Stopped, command.Reason.Trim());
        return null;
    }
}
