using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.State;

/// <summary>What a timer is for.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<TimerKind>))]
public enum TimerKind
{
    /// <summary>A timer on the border of an activity.</summary>
    Boundary,

    /// <summary>An intermediate timer event.</summary>
    Catch,

    /// <summary>The start of an event sub-process.</summary>
    EventStart,

    /// <summary>The end of the time in which a supplement is to be answered.</summary>
    Silence,
}
