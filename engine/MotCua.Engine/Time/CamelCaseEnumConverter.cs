using System.Text.Json;
using System.Text.Json.Serialization;

namespace MotCua.Engine.Time;

/// <summary>Writes an enumeration by its camel-case name and refuses numbers, whatever options the caller uses.</summary>
public sealed class CamelCaseEnumConverter<TEnum>()
    : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
