using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Model;

/// <summary>The way a dossier came in (kênh tiếp nhận, E-5.4).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<IntakeChannel>))]
public enum IntakeChannel
{
    /// <summary>Sent by the applicant on the portal.</summary>
    Portal,

    /// <summary>Handed in at the one-stop desk.</summary>
    Counter,

    /// <summary>Sent by post.</summary>
    Post,
}
