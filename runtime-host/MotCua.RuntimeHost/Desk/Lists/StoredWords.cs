using System.Text.Json;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Desk.Lists;

/// <summary>Enum values as documents in the store spell them, for filters.</summary>
internal static class StoredWords
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonSerializer.Serialize(value, DocumentJson.Options).Trim('"');
}
