using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Model;

/// <summary>What happens when the applicant does not answer a supplement request in time.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SilenceEffect>))]
public enum SilenceEffect
{
    /// <summary>Nothing: the dossier goes on waiting.</summary>
    None,

    /// <summary>The dossier is closed.</summary>
    Stop,
}
