namespace MotCua.Engine.Dmn;

/// <summary>A decision file of a bundle.</summary>
/// <param name="Path">Where it is in the bundle, for example <c>decisions/le-phi.dmn</c>.</param>
/// <param name="Read">The model and what is wrong in it.</param>
public sealed record DecisionSource(string Path, DmnReadResult Read)
{
    /// <summary>Reads the files of a bundle that hold decisions.</summary>
    /// <param name="files">Path and bytes of each.</param>
    public static IReadOnlyList<DecisionSource> Of(IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> files)
        => [.. DmnFiles.Read(files).Select(file => new DecisionSource(file.Path, file.Read))];
}
