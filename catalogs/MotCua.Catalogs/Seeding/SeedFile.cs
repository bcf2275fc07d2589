using System.Text.Json;
using MotCua.Storage;

namespace MotCua.Catalogs.Seeding;

/// <summary>The embedded first data.</summary>
internal static class SeedFile
{
    private const string Folder = "Seed/";

    /// <summary>Names below the seed folder that begin with the text, sorted.</summary>
    public static IReadOnlyList<string> Names(string beginning) =>
        [.. typeof(SeedFile).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder + beginning, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..])
            .Order(StringComparer.Ordinal)];

    public static byte[] Bytes(string name)
    {
        using var stream = typeof(SeedFile).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new InvalidOperationException($"The seed file '{name}' is missing.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static T Read<T>(string name) => JsonSerializer.Deserialize<T>(Bytes(name), DocumentJson.Options)
        ?? throw new InvalidOperationException($"The seed file '{name}' is empty.");
}
