namespace MotCua.RuntimeHost.Shell.Hosting;

/// <summary>Tells the pages whether domain time has been moved, so that they can say so.</summary>
public interface IShownClock
{
    /// <summary>The moved time now; null when the clock shows real time.</summary>
    DateTimeOffset? MovedTo { get; }
}
