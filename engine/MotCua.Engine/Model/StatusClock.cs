using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Model;

/// <summary>What entering a status does to the statutory clock of the dossier.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<StatusClock>))]
public enum StatusClock
{
    /// <summary>Leaves the clock as it is.</summary>
    None,

    /// <summary>Starts it if it has not started.</summary>
    Start,

    /// <summary>Starts it if it has not started and goes on if it pauses.</summary>
    Run,

    /// <summary>Pauses it if it runs.</summary>
    Pause,

    /// <summary>Stops it for good.</summary>
    Stop,
}
