using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Model;

/// <summary>How grave a finding is. Only errors keep a procedure from being published.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Severity>))]
public enum Severity
{
    /// <summary>Worth knowing; nothing has to be done.</summary>
    Info,

    /// <summary>Probably not what the author meant; publishing is possible.</summary>
    Warning,

    /// <summary>The procedure cannot run like this; publishing is refused.</summary>
    Error,
}
