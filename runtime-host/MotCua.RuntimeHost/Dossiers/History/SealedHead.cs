using System.Globalization;
using System.Text;

namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>One leaf of a seal: where a dossier's chain stood.</summary>
/// <param name="DossierId">The dossier.</param>
/// <param name="Sequence">Its events at that time.</param>
/// <param name="Hash">Hash of the last chain record then.</param>
public sealed record SealedHead(string DossierId, long Sequence, string Hash)
{
    /// <summary>The leaf as text: id, sequence, hash, with one blank between them.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{DossierId} {Sequence} {Hash}");

    /// <summary>The bytes that are hashed.</summary>
    internal byte[] Leaf() => Encoding.UTF8.GetBytes(ToString());

    /// <exception cref="InvalidDataException">The text is no leaf.</exception>
    public static SealedHead Parse(string text) =>
        text.Split(' ') is [var id, var number, var hash] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            ? new SealedHead(id, sequence, hash)
            : throw new InvalidDataException("A sealed head cannot be read.");
}
