using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.Rules;

/// <summary>Clock operations that do nothing where the clock's own table says they make no sense.</summary>
internal static class Clocks
{
    public static ClockState Stopped(ClockState clock, DateTimeOffset now)
        => clock.Effect(ClockOperation.Stop) == ClockEffect.Done ? clock.Stop(now) : clock;

    public static ClockState Paused(ClockState clock, DateTimeOffset now, string why)
        => clock.Effect(ClockOperation.Pause) == ClockEffect.Done ? clock.Pause(now, why) : clock;

    public static ClockState Resumed(ClockState clock, DateTimeOffset now, WorkingCalendar calendar)
        => clock.Effect(ClockOperation.Resume) == ClockEffect.Done ? clock.Resume(now, calendar) : clock;
}
