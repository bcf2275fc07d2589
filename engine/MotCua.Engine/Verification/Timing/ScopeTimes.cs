using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Verification;

/// <summary>What is known of the times within a scope, counted from its beginning.</summary>
internal sealed class ScopeTimes
{
    /// <summary>How late the scope can be done.</summary>
    public LatestTimes Done { get; } = new();

    /// <summary>How late something in it can still be at work.</summary>
    public LatestTimes Seen { get; } = new();

    /// <summary>What is thrown in it and for those outside to catch; null for a job, which may throw any error.</summary>
    public List<(EventDefinition? Thrown, ClockedStatus Status, Reached At)> Throws { get; } = [];

    public static ScopeTimes Nothing(ClockedStatus status)
    {
        var times = new ScopeTimes();
        times.Done.Add(status, Reached.Start);
        times.Seen.Add(status, Reached.Start);
        return times;
    }
}
