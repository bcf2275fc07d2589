using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Model;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.Rules;

/// <summary>The statutory clock: driven by the clock word of each status and by what a supplement does to it.</summary>
internal static class ClockRule
{
    /// <summary>Entering a status does to the clock what its word says.</summary>
    public static void OnStatus(DossierRun run, string code)
    {
        var status = run.Procedure.Statuses.Find(code);
        switch (status?.Clock)
        {
            case StatusClock.Start:
                Start(run, code);
                break;
            case StatusClock.Run:
                Start(run, code);
                Set(run, Clocks.Resumed(run.State.Clock, run.Now, run.Context.Calendar), code);
                break;
            case StatusClock.Pause:
                Set(run, Clocks.Paused(run.State.Clock, run.Now, code), code);
                break;
            case StatusClock.Stop:
                StopStatutory(run, code);
                break;
        }

        if (status is { Final: true })
        {
            StopStatutory(run, code);
        }
    }

    /// <summary>The applicant is asked.</summary>
    public static ClockState Asked(DossierRun run, ClockState clock)
        => EffectOf(run) == SupplementEffect.None ? clock : Clocks.Paused(clock, run.Now, "supplement");

    /// <summary>The applicant has answered.</summary>
    /// <param name="run">The command at work.</param>
    /// <param name="clock">A clock that was asked by <see cref="Asked"/>.</param>
    /// <param name="limit">The whole limit, for a restart; null when there is none.</param>
    /// <param name="startRule">The start rule of the limit.</param>
    public static ClockState Answered(DossierRun run, ClockState clock, TimeLimit? limit, string? startRule)
    {
        var restarts = EffectOf(run) == SupplementEffect.Restart && limit is not null && clock.Phase == ClockPhase.Paused;
        return restarts
            ? clock.Restart(run.Now, limit!.Value, startRule, run.Context.Calendar)
            : Clocks.Resumed(clock, run.Now, run.Context.Calendar);
    }

    /// <summary>Sets the statutory clock if it changed.</summary>
    public static void Set(DossierRun run, ClockState clock, string cause)
    {
        if (!ReferenceEquals(clock, run.State.Clock))
        {
            run.Emit(new StatutoryClockChanged(clock, cause));
        }
    }

    /// <summary>Stops the statutory clock for good.</summary>
    public static void StopStatutory(DossierRun run, string cause) => Set(run, Clocks.Stopped(run.State.Clock, run.Now), cause);

    private static SupplementEffect EffectOf(DossierRun run)
        => run.Procedure.Facts.TimeLimit?.OnSupplement ?? SupplementEffect.Pause;

    private static void Start(DossierRun run, string cause)
    {
        if (run.State.ReceivedAt is null)
        {
            run.Emit(new DossierReceived());
        }

        if (run.State.Clock.Phase == ClockPhase.NotStarted && run.Procedure.Facts.TimeLimit is { Limit: { } limit } facts)
        {
            Set(run, run.State.Clock.Start(run.Now, limit, facts.StartRule, run.Context.Calendar), cause);
        }
    }
}
