using System.Text.Json;
using MotCua.Storage;

namespace MotCua.Catalogs.Storing;

/// <summary>Enum values as stored documents hold them, for filters.</summary>
internal static class StoredEnum
{
    public static FieldValue Value<T>(T value)
        where T : struct, Enum => JsonSerializer.SerializeToElement(value, DocumentJson.Options).GetString();
}
