using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Handlers;

/// <summary>Completing work items and what is recorded at them.</summary>
internal static class CompletionHandlers
{
    public static KernelFailure? Complete(DossierRun run, CompleteWorkItem command)
    {
        var (item, failure) = Checks.Workable(run, command.WorkItemId);
        if (failure is not null)
        {
            return failure;
        }

        var (outcome, refused) = Outcome(item, command.Outcome, command.Reason);
        refused ??= item.Payment is { Paid: false } ? Checks.Refuse(FailureCode.PaymentRequired) : null;
        refused ??= item is { IsDelivery: true, Delivered: false } ? Checks.Refuse(FailureCode.DeliveryRequired) : null;
        if (refused is not null)
        {
            return refused;
        }

        Checks.TakeInHand(run, item);
        Finish(run, item, outcome, command.Reason, command.Data, command.Attachments);
        return null;
    }

    public static KernelFailure? RecordPayment(DossierRun run, RecordPayment command)
    {
        var (item, failure) = run.Actor.Kind == ActorKind.System ? Live(run, command.WorkItemId) : Checks.Workable(run, command.WorkItemId);
        if (failure is not null)
        {
            return failure;
        }

        if (item.Payment is not { Paid: false } due)
        {
            return Checks.Refuse(FailureCode.NoPaymentDue);
        }

        if (command.Amount != due.Amount)
        {
            return Checks.Refuse(FailureCode.PaymentAmountMismatch, ("due", $"{due.Amount:0}"), ("given", $"{command.Amount:0}"));
        }

        if (string.IsNullOrWhiteSpace(command.ReceiptNumber))
        {
            return Checks.Refuse(FailureCode.ReceiptNumberRequired);
        }

        if (run.Actor.Kind == ActorKind.Officer)
        {
            Checks.TakeInHand(run, item);
        }

        run.Emit(new PaymentRecorded(item.Id, due.FeeId, due.Amount, command.ReceiptNumber.Trim(), command.Method));
        FinishIfNothingIsLeft(run, item.Id, PaymentRule.Paid);
        return null;
    }

    public static KernelFailure? RecordDelivery(DossierRun run, RecordDelivery command)
    {
        var (item, failure) = Checks.Workable(run, command.WorkItemId);
        if (failure is not null)
        {
            return failure;
        }

        if (item is not { IsDelivery: true, Delivered: false })
        {
            return Checks.Refuse(FailureCode.NoDeliveryHere);
        }

        // E-10.5: a proxy shows who he is and what entitles him.
        var recipient = command.Recipient;
        if (string.IsNullOrWhiteSpace(recipient.Name)
            || (recipient.IsProxy && (string.IsNullOrWhiteSpace(recipient.IdentityNumber) || string.IsNullOrWhiteSpace(recipient.Authorisation))))
        {
            return Checks.Refuse(FailureCode.RecipientRequired);
        }

        Checks.TakeInHand(run, item);
        run.Emit(new DeliveryRecorded(item.Id, recipient, command.ReceiptNumber));
        FinishIfNothingIsLeft(run, item.Id, "delivered");
        return null;
    }

    public static KernelFailure? AttachResult(DossierRun run, AttachResult command)
    {
        var (item, failure) = Checks.Workable(run, command.WorkItemId);
        if (failure is not null)
        {
            return failure;
        }

        Checks.TakeInHand(run, item);
        run.Emit(new ResultAttached(item.Id, command.Attachment));
        return null;
    }

    private static (string? Outcome, KernelFailure? Failure) Outcome(WorkItem item, string? given, string? reason)
    {
        if (given is null && item.Outcomes.Count > 1)
        {
            return (null, Checks.Refuse(FailureCode.OutcomeRequired));
        }

        var chosen = given is null ? item.Outcomes.SingleOrDefault() : item.Outcomes.FirstOrDefault(o => o.Code == given);
        if (given is not null && chosen is null)
        {
            return (null, Checks.Refuse(FailureCode.UnknownOutcome, ("outcome", given)));
        }

        return (chosen?.Code, chosen is { ReasonRequired: true } ? Checks.Reason(reason) : null);
    }

    private static (WorkItem Item, KernelFailure? Failure) Live(DossierRun run, string id)
    {
        var item = run.State.WorkItems.Find(id);
        return item is null ? (null!, Checks.Refuse(FailureCode.WorkItemNotFound, ("workItem", id)))
            : (item, item.State is WorkItemState.Open or WorkItemState.Claimed ? null : Checks.NotOpen(item));
    }

    // Where payment or delivery is all there is to a step, recording it completes the step.
    private static void FinishIfNothingIsLeft(DossierRun run, string workItemId, string outcome)
    {
        var item = run.State.WorkItems[workItemId];
        var owed = item.Payment is { Paid: false } || item is { IsDelivery: true, Delivered: false };
        if (!owed && item.Outcomes.Count <= 1)
        {
            Finish(run, item, item.Outcomes.SingleOrDefault()?.Code ?? outcome, null, null, null);
        }
    }

    private static void Finish(DossierRun run, WorkItem item, string? outcome, string? reason, JsonObject? data, IReadOnlyList<AttachmentRef>? attachments)
    {
        SupplementRule.TakeUp(run, item.Id);
        run.Emit(new WorkItemCompleted(
            item.Id,
            item.ElementId,
            outcome,
            string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(),
            data?.DeepClone().AsObject(),
            attachments ?? [],
            Clocks.Stopped(item.Clock, run.Now)));
        Tokens.Complete(run, item.TokenId);
    }
}
