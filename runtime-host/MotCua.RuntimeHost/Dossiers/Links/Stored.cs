using System.Text.Json;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>Enum values as stored documents hold them, for filters.</summary>
internal static class Stored
{
    public static FieldValue Of<T>(T value)
        where T : struct, Enum => JsonSerializer.SerializeToElement(value, DocumentJson.Options).GetString();
}
