using System.Text.Json.Serialization;

namespace MotCua.Engine.Time;

/// <summary>What a clock is doing.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ClockPhase>))]
public enum ClockPhase
{
    /// <summary>No deadline yet.</summary>
    NotStarted,

    /// <summary>Time counts.</summary>
    Running,

    /// <summary>Time does not count; what was left is kept.</summary>
    Paused,

    /// <summary>Ended; remaining and overdue no longer change.</summary>
    Stopped,
}
