using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.State;

/// <summary>How a dossier ended.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<EndKind>))]
public enum EndKind
{
    /// <summary>The process came to its end.</summary>
    Completed,

    /// <summary>An officer stopped it.</summary>
    Stopped,

    /// <summary>The applicant withdrew it.</summary>
    Withdrawn,

    /// <summary>The applicant did not answer a supplement request in time.</summary>
    Closed,

    /// <summary>An administrator ended it; no officer's decision.</summary>
    Aborted,
}
