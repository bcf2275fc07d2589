using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>Timers of the process: on borders, in the flow, and at the start of event sub-processes.</summary>
internal static class Timers
{
    /// <summary>Starts the timer of an event.</summary>
    public static Trouble? Schedule(DossierRun run, FlowNode node, Waiter who)
    {
        var (due, trouble) = run.Parts.Answers.Due(run, node, null);
        if (trouble is null)
        {
            run.Emit(new TimerScheduled(new TimerInstance(run.NextId('m'), who.Timer, node.Id, who.TokenId, due!.At, due.Remaining, who.ScopeId)));
        }

        return trouble;
    }

    /// <summary>A timer was due. A cycle that interrupts nothing starts again.</summary>
    public static void Fire(DossierRun run, TimerInstance timer)
    {
        var node = run.Process.Nodes[timer.ElementId];
        if (timer.Kind == TimerKind.Catch)
        {
            Pass(run, timer, node);
            return;
        }

        Triggering.Happen(run, node, timer.TokenId, timer.ScopeId);
        if (!node.Interrupting && run.Attempt(() => Repeat(run, timer, node)) is { } trouble)
        {
            run.Raise(trouble, null, node.Id, IncidentResume.Enter);
        }
    }

    // A cycle with an end lets a token pass each time; without end it would never be done, so the first one counts.
    private static void Pass(DossierRun run, TimerInstance timer, FlowNode node)
    {
        var token = run.State.Tokens[timer.TokenId!];
        if (token.ElementId != node.Id || timer.Remaining is null or 0)
        {
            Triggering.Happen(run, node, timer.TokenId, null);
            return;
        }

        if (run.Attempt(() => Repeat(run, timer, node)) is { } trouble)
        {
            run.Raise(trouble, token.Id, node.Id, IncidentResume.Enter);
            return;
        }

        run.Schedule(StepKind.Leave, Tokens.Split(run, token));
    }

    private static Trouble? Repeat(DossierRun run, TimerInstance timer, FlowNode node)
    {
        if (node.Timer!.Form != TimerForm.Cycle || timer.Remaining == 0)
        {
            return null;
        }

        run.Place = new Place(timer.ScopeId ?? run.State.Tokens.Find(timer.TokenId)?.ScopeId, timer.TokenId);
        var (due, trouble) = run.Parts.Answers.Due(run, node, timer);
        if (trouble is null)
        {
            run.Emit(new TimerScheduled(timer with { Id = run.NextId('m'), DueAt = due!.At, Remaining = due.Remaining }));
        }

        return trouble;
    }
}
