using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>Where a message between dossiers is on its way.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<LinkState>))]
public enum LinkState
{
    /// <summary>On its way.</summary>
    Pending,

    /// <summary>Kept until somebody waits for it, or until it expires.</summary>
    Waiting,

    /// <summary>Has arrived.</summary>
    Done,

    /// <summary>Cannot be delivered; the reason says why. An administrator decides.</summary>
    Refused,

    /// <summary>Nobody waited for it in time.</summary>
    Expired,

    /// <summary>Taken back before it arrived.</summary>
    Cancelled,

    /// <summary>Given up by an administrator.</summary>
    Discarded,
}
