using static MotCua.Engine.Time.ClockEffect;

namespace MotCua.Engine.Time;

/// <summary>The legal transitions of a clock, as a table.</summary>
public static class ClockTransitions
{
    // Before reception a supplement may already be asked for, and a refusal may end the dossier: pausing, resuming
    // and stopping a clock that never ran change nothing. A second reason to pause does not begin a second pause.
    private static readonly Dictionary<ClockPhase, Dictionary<ClockOperation, ClockEffect>> Table = new()
    {
        [ClockPhase.NotStarted] = Row(start: Done, pause: Ignored, resume: Ignored, restart: Done, stop: Ignored, extend: Refused, reopen: Refused),
        [ClockPhase.Running] = Row(start: Ignored, pause: Done, resume: Ignored, restart: Done, stop: Done, extend: Done, reopen: Ignored),
        [ClockPhase.Paused] = Row(start: Refused, pause: Ignored, resume: Done, restart: Done, stop: Done, extend: Done, reopen: Ignored),
        [ClockPhase.Stopped] = Row(start: Refused, pause: Refused, resume: Refused, restart: Done, stop: Ignored, extend: Refused, reopen: Done),
    };

    /// <summary>What the operation does to a clock in the phase.</summary>
    public static ClockEffect Effect(ClockPhase phase, ClockOperation operation) => Table[phase][operation];

    private static Dictionary<ClockOperation, ClockEffect> Row(
        ClockEffect start, ClockEffect pause, ClockEffect resume, ClockEffect restart, ClockEffect stop, ClockEffect extend, ClockEffect reopen)
        => new()
        {
            [ClockOperation.Start] = start,
            [ClockOperation.Pause] = pause,
            [ClockOperation.Resume] = resume,
            [ClockOperation.Restart] = restart,
            [ClockOperation.Stop] = stop,
            [ClockOperation.Extend] = extend,
            [ClockOperation.Reopen] = reopen,
        };
}
