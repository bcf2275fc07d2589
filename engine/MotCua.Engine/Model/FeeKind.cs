using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Model;

/// <summary>What a due amount is (phí, lệ phí, thuế).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FeeKind>))]
public enum FeeKind
{
    /// <summary>Phí.</summary>
    Fee,

    /// <summary>Lệ phí.</summary>
    Charge,

    /// <summary>Thuế.</summary>
    Tax,
}
