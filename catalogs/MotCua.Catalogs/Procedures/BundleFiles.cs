using System.Collections.Immutable;
using MotCua.Engine.Model;
using MotCua.Storage;

namespace MotCua.Catalogs.Procedures;

/// <summary>Bundles in the file store: the bytes as received, each content kept once.</summary>
internal sealed class BundleFiles(IFileStore files)
{
    public async Task<IReadOnlyList<BundleFile>> PutAsync(ProcedureBundle bundle, CancellationToken ct)
    {
        var kept = new List<BundleFile>(bundle.Files.Count);
        foreach (var (path, content) in bundle.Files)
        {
            using var stream = new MemoryStream(content.ToArray(), writable: false);
            var file = await files.PutAsync(stream, BundleLimits.Default.MaxUnpackedBytes, ct);
            kept.Add(new BundleFile(path, file.Hash, file.Length));
        }

        return kept;
    }

    /// <exception cref="InvalidOperationException">A file is missing from the store.</exception>
    public async Task<ProcedureBundle> GetAsync(IReadOnlyList<BundleFile> list, CancellationToken ct)
    {
        var contents = ImmutableArray.CreateBuilder<KeyValuePair<string, byte[]>>(list.Count);
        foreach (var file in list)
        {
            await using var stream = await files.OpenAsync(file.Hash, ct)
                ?? throw new InvalidOperationException($"File '{file.Path}' ({file.Hash}) is missing from the file store.");
            var content = new byte[file.Length];
            await stream.ReadExactlyAsync(content, ct);
            contents.Add(new(file.Path, content));
        }

        return ProcedureBundle.Of(contents);
    }
}
