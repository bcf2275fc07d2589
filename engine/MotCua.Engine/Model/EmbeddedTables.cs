namespace MotCua.Engine.Model;

/// <summary>Text tables embedded in this assembly, in the order of their names.</summary>
internal static class EmbeddedTables
{
    public static IEnumerable<(string Name, byte[] Content)> Named(string suffix)
    {
        var assembly = typeof(EmbeddedTables).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(suffix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            yield return (name, content);
        }
    }
}
