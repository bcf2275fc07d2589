using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.Migration;

/// <summary>Why an element is thought to be another one.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<MappingBasis>))]
public enum MappingBasis
{
    /// <summary>Nothing fits.</summary>
    None,

    /// <summary>Same id and kind.</summary>
    SameId,

    /// <summary>Same name and kind among the same neighbours.</summary>
    Alike,
}
