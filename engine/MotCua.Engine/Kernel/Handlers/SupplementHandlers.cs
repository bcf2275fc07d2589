using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.Handlers;

/// <summary>Asking for a supplement, answering it, taking up work again.</summary>
internal static class SupplementHandlers
{
    public static KernelFailure? Request(DossierRun run, RequestSupplement command)
    {
        var (item, failure) = Checks.Workable(run, command.WorkItemId);
        failure ??= Checks.Allowed(item, BuiltInOperation.Supplement) ?? Checks.Reason(command.Reason);
        var open = run.State.OpenSupplement;
        failure ??= open is { IsAwaited: true } ? Checks.Refuse(FailureCode.SupplementAlreadyRequested) : null;
        failure ??= WithinLimit(run) ?? Checks.Status(run, StatusCodes.SupplementRequested);
        if (failure is not null)
        {
            return failure;
        }

        // Asked again before work was taken up (T-10): the status to go back to is still the one before the first.
        var before = open is null ? run.State.Status : open.StatusBefore;
        var phase = open?.Phase ?? run.State.Phase;
        if (open is not null)
        {
            run.Emit(new SupplementSettled(open.Number));
        }

        Checks.TakeInHand(run, item);
        Ask(run, item, command, phase, before);
        return null;
    }

    public static KernelFailure? Supplement(DossierRun run, SupplementDossier command)
    {
        if (run.State.OpenSupplement is not { IsAwaited: true } open)
        {
            return MayAnswer(run, null) ? Checks.Refuse(FailureCode.SupplementNotRequested) : Checks.Refuse(FailureCode.NotPermitted);
        }

        var item = run.State.WorkItems[open.WorkItemId];
        if (!MayAnswer(run, item))
        {
            return Checks.Refuse(FailureCode.NotPermitted);
        }

        if (Checks.Status(run, StatusCodes.Supplemented) is { } forbidden)
        {
            return forbidden;
        }

        run.Emit(new SupplementReceived(open.Number, Merge(run.State.Data.Form, command.Data), command.Attachments, command.Channel));
        SupplementRule.CancelSilence(run);
        StatusRule.ChangeOnly(run, StatusCodes.Supplemented, null, null);
        var limit = run.Procedure.Facts.TimeLimit;
        ClockRule.Set(run, ClockRule.Answered(run, run.State.Clock, limit?.Limit, limit?.StartRule), "supplement");
        run.Emit(new WorkItemResumed(item.Id, ClockRule.Answered(run, item.Clock, item.Clock.Original?.Limit, null)));
        return null;
    }

    public static KernelFailure? Resume(DossierRun run, ResumeWorkItem command)
    {
        var (item, failure) = Checks.Workable(run, command.WorkItemId);
        failure ??= run.State.OpenSupplement is { IsUnsettled: true } open && open.WorkItemId == item.Id
            ? null
            : Checks.Refuse(FailureCode.SupplementNotRequested);
        if (failure is not null)
        {
            return failure;
        }

        Checks.TakeInHand(run, item);
        SupplementRule.TakeUp(run, item.Id);
        return null;
    }

    private static void Ask(DossierRun run, WorkItem item, RequestSupplement command, DossierPhase phase, string? before)
    {
        var limits = run.Procedure.Facts.Operations.Supplement!;
        DateTimeOffset? answerBy = limits.AnswerWithin?.Limit is { } within ? Deadlines.Compute(run.Context.Calendar, run.Now, within).At : null;
        var number = run.State.Supplements.Count + 1;
        string[] items = [.. command.Items.Select(i => i.Trim()).Where(i => i.Length > 0)];
        run.Emit(new SupplementRequested(number, item.Id, command.Reason.Trim(), items, answerBy, phase, before));
        run.Emit(new WorkItemSuspended(item.Id, "supplement", ClockRule.Asked(run, item.Clock)));
        StatusRule.ChangeOnly(run, StatusCodes.SupplementRequested, item.ElementId, command.Reason.Trim());
        ClockRule.Set(run, ClockRule.Asked(run, run.State.Clock), "supplement");
        if (answerBy is not null && limits.OnSilence == SilenceEffect.Stop)
        {
            run.Emit(new TimerScheduled(new TimerInstance(run.NextId('m'), TimerKind.Silence, item.ElementId, null, answerBy.Value)));
        }
    }

    private static KernelFailure? WithinLimit(DossierRun run)
    {
        var max = run.Procedure.Facts.Operations.Supplement!.Max;
        return run.State.Supplements.Count < max ? null : Checks.Refuse(FailureCode.LimitReached, ("max", $"{max}"));
    }

    // The applicant himself, the desk for him (E-6.2, E-6.6), or the officer who asked.
    private static bool MayAnswer(DossierRun run, WorkItem? asking)
        => Rights.IsOwner(run) || Rights.IsDesk(run) || (asking is not null && Rights.IsHolder(run.Actor, asking));

    private static JsonObject Merge(JsonObject form, JsonObject changes)
    {
        var merged = form.DeepClone().AsObject();
        foreach (var (name, value) in changes)
        {
            merged[name] = value?.DeepClone();
        }

        return merged;
    }
}
