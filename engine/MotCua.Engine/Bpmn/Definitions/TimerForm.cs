namespace MotCua.Engine.Bpmn;

/// <summary>How a timer is written (BPMN 2.0.2, section 10.5.5.12).</summary>
public enum TimerForm
{
    /// <summary><c>timeDate</c>: a moment.</summary>
    Date,

    /// <summary><c>timeDuration</c>: a length.</summary>
    Duration,

    /// <summary><c>timeCycle</c>: repeated.</summary>
    Cycle,
}
