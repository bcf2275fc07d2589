using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.State;

/// <summary>Where a retried incident goes on.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<IncidentResume>))]
public enum IncidentResume
{
    /// <summary>Enters the element again.</summary>
    Enter,

    /// <summary>Leaves the element again.</summary>
    Leave,

    /// <summary>Closes the dossier for silence again.</summary>
    Silence,

    /// <summary>Goes on with a repeated activity.</summary>
    Loop,

    /// <summary>Looks at a condition again.</summary>
    Condition,
}
