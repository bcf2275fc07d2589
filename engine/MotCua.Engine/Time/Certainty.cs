using System.Text.Json.Serialization;

namespace MotCua.Engine.Time;

/// <summary>How sure an entry of a calendar is; shown to administrators beside it.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Certainty>))]
public enum Certainty
{
    /// <summary>Read in the wording of an official text.</summary>
    Verified,

    /// <summary>Computed, such as lunar dates.</summary>
    Computed,

    /// <summary>Reported by public sources, official wording not read.</summary>
    Reported,

    /// <summary>Not checked; to be confirmed before it is relied on.</summary>
    FromMemory,
}
