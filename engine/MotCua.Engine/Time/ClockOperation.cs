namespace MotCua.Engine.Time;

/// <summary>What can be done to a clock; see <see cref="ClockTransitions"/>.</summary>
public enum ClockOperation
{
    /// <summary><see cref="ClockState.Start"/>.</summary>
    Start,

    /// <summary><see cref="ClockState.Pause"/>.</summary>
    Pause,

    /// <summary><see cref="ClockState.Resume"/>.</summary>
    Resume,

    /// <summary><see cref="ClockState.Restart"/>.</summary>
    Restart,

    /// <summary><see cref="ClockState.Stop"/>.</summary>
    Stop,

    /// <summary><see cref="ClockState.Extend"/> and <see cref="ClockState.ExtendTo"/>.</summary>
    Extend,

    /// <summary><see cref="ClockState.Reopen"/>.</summary>
    Reopen,
}
