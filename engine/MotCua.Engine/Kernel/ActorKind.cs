using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel;

/// <summary>What kind of party acts.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ActorKind>))]
public enum ActorKind
{
    /// <summary>The applicant of a dossier, or somebody who wants to become one.</summary>
    Applicant,

    /// <summary>Somebody who works for an agency.</summary>
    Officer,

    /// <summary>The program itself: due timers, finished jobs.</summary>
    System,
}
