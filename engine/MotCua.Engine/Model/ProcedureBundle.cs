using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace MotCua.Engine.Model;

/// <summary>
/// The files of one procedure, as the bytes received. Immutable; a changed file makes another bundle with another
/// <see cref="VersionHash"/>.
/// </summary>
public sealed class ProcedureBundle
{
    private readonly Lazy<string> _hash;

    private ProcedureBundle(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        Files = files;
        _hash = new Lazy<string>(() => Hash(files));
    }

    /// <summary>No files.</summary>
    public static ProcedureBundle Empty { get; } = new(ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal));

    /// <summary>Path to content, sorted by path; paths use "/" and are relative.</summary>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files { get; }

    /// <summary>The version: lower-case hexadecimal SHA-256 over sorted path, length and bytes of every file.</summary>
    public string VersionHash => _hash.Value;

    /// <summary>A bundle of these files.</summary>
    /// <exception cref="ArgumentException">A path is not a safe relative path.</exception>
    public static ProcedureBundle Of(IEnumerable<KeyValuePair<string, byte[]>> files)
        => files.Aggregate(Empty, (bundle, file) => bundle.With(file.Key, file.Value));

    /// <summary>Whether a path is relative, uses "/" only and stays inside the bundle.</summary>
    public static bool IsSafePath(string path)
        => path.Length is > 0 and <= 200
            && path == path.Trim()
            && !path.Any(c => char.IsControl(c) || c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|')
            && path.Split('/').All(part => part.Length > 0 && part is not ("." or ".."));

    /// <summary>This bundle with a file added or replaced.</summary>
    /// <exception cref="ArgumentException">The path is not a safe relative path.</exception>
    public ProcedureBundle With(string path, ReadOnlyMemory<byte> content)
        => IsSafePath(path) ? new(Files.SetItem(path, content)) : throw new ArgumentException($"'{path}' is no safe relative path.", nameof(path));

    /// <summary>This bundle with a text file (UTF-8, no byte order mark) added or replaced.</summary>
    public ProcedureBundle WithText(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    /// <summary>This bundle without a file.</summary>
    public ProcedureBundle Without(string path) => new(Files.Remove(path));

    /// <summary>A file's content; null when there is no such file.</summary>
    public ReadOnlyMemory<byte>? Find(string path) => Files.TryGetValue(path, out var content) ? new ReadOnlyMemory<byte>?(content) : null;

    /// <summary>The files of a folder, by path.</summary>
    /// <param name="folder">For example "forms".</param>
    /// <param name="ending">How the names end, for example ".schema.json".</param>
    public IEnumerable<(string Path, string Name, ReadOnlyMemory<byte> Content)> In(string folder, string ending)
        => Files
            .Where(f => f.Key.StartsWith(folder + "/", StringComparison.Ordinal) && f.Key.EndsWith(ending, StringComparison.Ordinal))
            .Select(f => (f.Key, f.Key[(folder.Length + 1)..^ending.Length], f.Value));

    private static string Hash(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[8];
        foreach (var (path, content) in files)
        {
            // Lengths stand before both parts, so that no two different sets of files give the same bytes.
            var name = Encoding.UTF8.GetBytes(path);
            BinaryPrimitives.WriteInt64BigEndian(length, name.Length);
            hash.AppendData(length);
            hash.AppendData(name);
            BinaryPrimitives.WriteInt64BigEndian(length, content.Length);
            hash.AppendData(length);
            hash.AppendData(content.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
