using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.Rules;

/// <summary>What a suspension does to time: a length goes on being the same length, a date stays a date.</summary>
internal static class SuspensionRule
{
    /// <summary>Why clocks pause and work items wait.</summary>
    public const string Why = "suspended";

    /// <summary>The clock counts on if this suspension paused it; what a status or a supplement paused stays paused.</summary>
    public static ClockState Resumed(DossierRun run, ClockState clock)
        => clock.Phase == ClockPhase.Paused && clock.Pauses is [.., { To: null, Why: Why }]
            ? Clocks.Resumed(clock, run.Now, run.Context.Calendar)
            : clock;

    /// <summary>The timers put aside, as they are from now on.</summary>
    public static IReadOnlyList<TimerInstance> Timers(DossierRun run)
        => [.. run.State.HeldTimers.Values.Select(t => t with { DueAt = Shifted(run, t) })];

    /// <summary>Until when an awaited supplement may be answered from now on; null without such an end.</summary>
    public static DateTimeOffset? AnswerBy(DossierRun run)
        => run.State.OpenSupplement is { IsAwaited: true, AnswerBy: { } by } ? Working(run, by) : null;

    private static DateTimeOffset Shifted(DossierRun run, TimerInstance timer)
    {
        if (timer.Kind == TimerKind.Silence)
        {
            return Working(run, timer.DueAt);
        }

        var node = run.Process.Find(timer.ElementId);
        return node?.Timer?.Form == TimerForm.Date ? timer.DueAt
            : node?.Settings.WorkingCalendar == true ? Working(run, timer.DueAt)
            : timer.DueAt + (run.Now - Since(run));
    }

    // What was due when the suspension began stays due.
    private static DateTimeOffset Working(DossierRun run, DateTimeOffset due)
    {
        var since = Since(run);
        return due <= since ? due : run.Context.Calendar.Add(run.Now, run.Context.Calendar.Between(since, due));
    }

    private static DateTimeOffset Since(DossierRun run) => run.State.Suspension?.Since ?? run.Now;
}
