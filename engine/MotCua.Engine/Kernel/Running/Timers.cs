using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>Timers of the process: on borders and in the flow.</summary>
internal static class Timers
{
    /// <summary>Starts the timers on an activity's border.</summary>
    public static Trouble? ScheduleBoundaries(ElementRun at)
    {
        foreach (var boundary in at.Run.Process.BoundariesOf(at.Node.Id).Where(b => b.Timer is not null))
        {
            if (Schedule(at.Run, boundary, at.Token.Id, TimerKind.Boundary) is { } trouble)
            {
                return trouble;
            }
        }

        return null;
    }

    /// <summary>Starts the timer of an event.</summary>
    public static Trouble? Schedule(DossierRun run, FlowNode timer, string tokenId, TimerKind kind)
    {
        var (due, trouble) = TimerRule.First(run, timer);
        if (trouble is null)
        {
            run.Emit(new TimerScheduled(new TimerInstance(run.NextId('m'), kind, timer.Id, tokenId, due!.At, due.Remaining)));
        }

        return trouble;
    }

    /// <summary>A timer on a border: its way begins; an interrupting one ends the activity.</summary>
    public static void FireBoundary(DossierRun run, TimerInstance timer, FlowNode boundary)
    {
        var host = run.State.Tokens[timer.TokenId!];
        var hostNode = run.Process.Nodes[host.ElementId];
        if (boundary.Interrupting)
        {
            // First the new token, so that the scope is never empty in between.
            Tokens.Create(run, host.ScopeId, boundary.Id);
            Deem(run, boundary, hostNode);
            Tokens.Remove(run, host.Id, "interrupted");
            return;
        }

        var token = Tokens.Create(run, host.ScopeId, boundary.Id);
        Deem(run, boundary, hostNode);
        var trouble = run.Attempt(() => Repeat(run, timer, boundary));
        if (trouble is not null)
        {
            run.Raise(trouble, token, boundary.Id, IncidentResume.Enter);
        }
    }

    private static Trouble? Repeat(DossierRun run, TimerInstance timer, FlowNode boundary)
    {
        if (boundary.Timer!.Form != TimerForm.Cycle || timer.Remaining == 0)
        {
            return null;
        }

        var (due, trouble) = TimerRule.Next(run, boundary, timer);
        if (trouble is null)
        {
            run.Emit(new TimerScheduled(timer with { Id = run.NextId('m'), DueAt = due!.At, Remaining = due.Remaining }));
        }

        return trouble;
    }

    // Deemed consent: silence gives the step an outcome (motcua:deemed on the timer or on the step).
    private static void Deem(DossierRun run, FlowNode boundary, FlowNode host)
    {
        if ((boundary.Settings.DeemedOutcome ?? host.Settings.DeemedOutcome) is { } outcome)
        {
            run.Emit(new StepDeemed(host.Id, outcome));
        }
    }
}
