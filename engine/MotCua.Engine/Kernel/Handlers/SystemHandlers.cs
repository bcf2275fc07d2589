using System.Globalization;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Handlers;

/// <summary>Due timers and results of jobs.</summary>
internal static class SystemHandlers
{
    public static KernelFailure? Fire(DossierRun run, FireTimer command)
    {
        if (run.Actor.Kind != ActorKind.System)
        {
            return Checks.Refuse(FailureCode.NotPermitted);
        }

        if (run.State.Timers.Find(command.TimerId) is not { } timer)
        {
            return Checks.Refuse(FailureCode.TimerNotFound, ("timer", command.TimerId));
        }

        if (run.Now < timer.DueAt)
        {
            return Checks.Refuse(FailureCode.TimerNotDue, ("timer", timer.Id));
        }

        run.Emit(new TimerFired(timer.Id, timer.ElementId));
        switch (timer.Kind)
        {
            case TimerKind.Catch:
                Tokens.Complete(run, timer.TokenId!);
                break;
            case TimerKind.Boundary:
                Timers.FireBoundary(run, timer, run.Process.Nodes[timer.ElementId]);
                break;
            case TimerKind.Silence:
                CloseForSilence(run, timer.ElementId);
                break;
        }

        return null;
    }

    public static KernelFailure? Complete(DossierRun run, CompleteJob command)
    {
        if (FindJob(run, command.JobId, out var job) is { } refused)
        {
            return refused;
        }

        run.Emit(new JobCompleted(job.Id, job.ElementId, command.Result.DeepClone().AsObject()));
        Tokens.Complete(run, job.TokenId);
        return null;
    }

    public static KernelFailure? Fail(DossierRun run, FailJob command)
    {
        if (FindJob(run, command.JobId, out var job) is { } refused)
        {
            return refused;
        }

        run.Emit(new JobFailed(job.Id, job.ElementId, command.Error, command.ErrorCode, command.Cause, command.Attempts));
        run.Raise(
            Trouble.Of(
                IncidentCode.JobFailed,
                ("element", job.ElementId),
                ("why", command.Error),
                ("cause", command.Cause ?? command.ErrorCode),
                ("attempts", command.Attempts.ToString(CultureInfo.InvariantCulture))),
            job.TokenId,
            job.ElementId,
            IncidentResume.Enter);
        return null;
    }

    /// <summary>Closes the dossier because its applicant kept silent; trouble is an incident.</summary>
    public static void CloseForSilence(DossierRun run, string elementId)
    {
        if (run.Attempt(() => SupplementRule.CloseForSilence(run)) is { } trouble)
        {
            run.Raise(trouble, null, elementId, IncidentResume.Silence);
        }
    }

    private static KernelFailure? FindJob(DossierRun run, string id, out JobInstance job)
    {
        job = run.State.Jobs.Find(id)!;
        return run.Actor.Kind != ActorKind.System ? Checks.Refuse(FailureCode.NotPermitted)
            : job is null ? Checks.Refuse(FailureCode.JobNotFound, ("job", id)) : null;
    }
}
