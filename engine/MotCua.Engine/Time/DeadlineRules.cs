namespace MotCua.Engine.Time;

/// <summary>Values of <see cref="Deadline.Rule"/> that are not start rules: how a running clock came to its present deadline.</summary>
public static class DeadlineRules
{
    /// <summary>The working time that was left at the pause, counted from the resumption.</summary>
    public const string Resumed = "resumed";

    /// <summary>A time limit added to the deadline before.</summary>
    public const string Extended = "extended";

    /// <summary>A moment named in a decision (re-appointment).</summary>
    public const string Reappointed = "reappointed";
}
