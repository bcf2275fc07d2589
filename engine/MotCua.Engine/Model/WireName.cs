using System.Text.Json;

namespace MotCua.Engine.Model;

/// <summary>Enumeration values as they are written in files and seen by expressions: camel case.</summary>
public static class WireName
{
    /// <summary>The camel-case name of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
