using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Model;

/// <summary>Operations that need no drawing and that a step allows by <c>motcua:allow</c> (DESIGN section 3).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<BuiltInOperation>))]
public enum BuiltInOperation
{
    /// <summary>Ask the applicant to supplement.</summary>
    Supplement,

    /// <summary>Extend the time limit.</summary>
    Extend,

    /// <summary>Let somebody act on one's behalf.</summary>
    Delegate,

    /// <summary>Stop the dossier.</summary>
    Stop,
}
