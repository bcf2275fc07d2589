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
        if (timer.Kind == TimerKind.Silence)
        {
            CloseForSilence(run, timer.ElementId);
        }
        else
        {
            Timers.Fire(run, timer);
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
        if (command.Variables is { Count: > 0 } variables)
        {
            Variables.Set(run, new Place(run.State.Tokens[job.TokenId].ScopeId, null), variables);
        }

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
        if (command.ErrorCode is not null && Throw(run, job, command.ErrorCode))
        {
            return null;
        }

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

    // A BPMN error goes to whoever catches it; nobody: an incident like any failure.
    private static bool Throw(DossierRun run, JobInstance job, string code)
    {
        var at = new ElementRun(run, run.State.Tokens[job.TokenId], run.Process.Nodes[job.ElementId]);
        return run.Attempt(() => Throwing.Error(at, code)) is null;
    }

    private static KernelFailure? FindJob(DossierRun run, string id, out JobInstance job)
    {
        job = run.State.Jobs.Find(id)!;
        return run.Actor.Kind != ActorKind.System ? Checks.Refuse(FailureCode.NotPermitted)
            : job is null ? Checks.Refuse(FailureCode.JobNotFound, ("job", id)) : null;
    }
}
