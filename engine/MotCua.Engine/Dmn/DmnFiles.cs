namespace MotCua.Engine.Dmn;

/// <summary>Several decision files that may import each other.</summary>
public static class DmnFiles
{
    /// <summary>Reads all files, each after those it imports; in a circle of imports somebody has to do without.</summary>
    /// <param name="files">Path and bytes of each.</param>
    /// <returns>What was read, in the order of <paramref name="files"/>.</returns>
    public static IReadOnlyList<(string Path, DmnReadResult Read)> Read(IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> files)
    {
        var sources = files.Select(file => new Source(file.Path, DmnDocument.Read(file.Content))).ToList();
        var waiting = sources.Where(source => source.Document is not null).ToList();
        while (waiting.Count > 0)
        {
            var ready = waiting.Where(one => one.Imports.All(space => waiting.All(other => other == one || other.Namespace != space))).ToList();
            foreach (var source in ready.Count > 0 ? ready : waiting)
            {
                source.Result = source.Document!.ReadModel([.. sources.Select(other => other.Result?.Model).OfType<DmnModel>()]);
            }

            waiting = ready.Count > 0 ? [.. waiting.Except(ready)] : [];
        }

        return [.. sources.Select(source => (source.Path, source.Result ?? new DmnReadResult(null, [source.Problem!])))];
    }

    private sealed class Source(string path, (DmnDocument? Document, DmnFinding? Problem) read)
    {
        public string Path { get; } = path;

        public DmnDocument? Document { get; } = read.Document;

        public DmnFinding? Problem { get; } = read.Problem;

        public string? Namespace { get; } = read.Document?.Xml.Root?.Attribute("namespace")?.Value;

        public IReadOnlyList<string?> Imports { get; } = read.Document?.Xml.Root is { } root ? [.. root.Children("import").Select(i => i.Attribute("namespace")?.Value)] : [];

        public DmnReadResult? Result { get; set; }
    }
}
