using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>What one dossier can send to another.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<LinkKind>))]
public enum LinkKind
{
    /// <summary>A message for the one dossier that waits for its name and key, or for a procedure that it begins.</summary>
    Message,

    /// <summary>A signal for everybody who waits for its name.</summary>
    Signal,

    /// <summary>A dossier of another procedure is to begin ("liên thông").</summary>
    LinkedStart,

    /// <summary>A dossier that another one called is over.</summary>
    LinkedEnd,

    /// <summary>A dossier that was called is no longer wanted.</summary>
    LinkedCancel,
}
