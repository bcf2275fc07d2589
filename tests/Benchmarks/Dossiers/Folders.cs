namespace MotCua.Benchmarks.Dossiers;

/// <summary>Folders of one measurement, removed at its end.</summary>
internal sealed class Folders : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("motcua-bench-").FullName;
    private int count;

    public string New() => Directory.CreateDirectory(Path.Combine(root, $"{++count}")).FullName;

    public string CopyOf(string folder)
    {
        var copy = New();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
