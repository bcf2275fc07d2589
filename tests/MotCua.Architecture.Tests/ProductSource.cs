using MotCua.Testing;

namespace MotCua.Architecture.Tests;

/// <summary>All C# and Razor files of the product, read once.</summary>
internal static class ProductSource
{
    private static readonly string[] Roots = ["engine", "forms", "catalogs", "designer", "runtime-host"];

    public static IReadOnlyList<SourceFile> Files { get; } = [.. Roots.SelectMany(Read)];

    public static IEnumerable<SourceFile> Under(string folder) => Files.Where(file => file.IsUnder(folder));

    private static IEnumerable<SourceFile> Read(string root) =>
        Directory.EnumerateFiles(RepositoryRoot.Combine(root), "*.*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".razor", StringComparison.Ordinal))
            .Select(path => (Path: Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/'), Full: path))
            .Where(file => !file.Path.Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
            .Select(file => new SourceFile(file.Path, File.ReadAllText(file.Full)));
}
