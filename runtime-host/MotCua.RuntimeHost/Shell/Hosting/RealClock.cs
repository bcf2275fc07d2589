namespace MotCua.RuntimeHost.Shell.Hosting;

/// <summary>Production: domain time is real time.</summary>
internal sealed class RealClock : IShownClock
{
    public DateTimeOffset? MovedTo => null;
}
