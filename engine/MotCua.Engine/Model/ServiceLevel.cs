using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Model;

/// <summary>How much of a procedure can be done online (Decree 42/2022).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ServiceLevel>))]
public enum ServiceLevel
{
    /// <summary>Toàn trình: everything online.</summary>
    Full,

    /// <summary>Một phần: submission online, part at the desk.</summary>
    Partial,

    /// <summary>Chỉ thông tin: nothing but the description.</summary>
    Information,
}
