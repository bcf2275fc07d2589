using System.Text.Json;

namespace MotCua.RuntimeHost.Dossiers;

/// <summary>An enum value as documents spell it.</summary>
internal static class StoredEnumName
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
