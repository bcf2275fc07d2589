using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.State;

/// <summary>The life of a dossier; legal changes stand in <see cref="DossierTransitions"/>.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<DossierLife>))]
public enum DossierLife
{
    /// <summary>Not started.</summary>
    None,

    /// <summary>Under way.</summary>
    Running,

    /// <summary>Cancelled before intake; can be restored.</summary>
    Cancelled,

    /// <summary>Held by an administrator: nothing happens until it is resumed.</summary>
    Suspended,

    /// <summary>Over for good.</summary>
    Ended,
}
