namespace MotCua.RuntimeHost.Shell.Components;

/// <summary>How a clock stands; each has its own shape and words.</summary>
public enum ClockKind
{
    /// <summary>Enough time left.</summary>
    Within,

    /// <summary>Little time left.</summary>
    Soon,

    /// <summary>Past the deadline.</summary>
    Over,

    /// <summary>Does not run now.</summary>
    Paused,

    /// <summary>The work is done.</summary>
    Done,
}
