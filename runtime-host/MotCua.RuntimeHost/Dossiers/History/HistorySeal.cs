using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>
/// A signed statement of where the chains of all dossiers changed since the seal before stood. Each seal names the one
/// before it, so none can be taken out or put in.
/// </summary>
public sealed record HistorySeal
{
    /// <summary>What the first seal names as the one before it.</summary>
    public const string NoPrevious = "-";

    private static readonly byte[] HashPrefix = "motcua.history.seal.1\0"u8.ToArray();

    /// <summary>1, 2, 3 … without gaps.</summary>
    public required long Number { get; init; }

    /// <summary>Real time, to the second.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Hash of the seal before, base64url; <see cref="NoPrevious"/> for the first.</summary>
    public required string Previous { get; init; }

    /// <summary>Number of heads.</summary>
    public required int Heads { get; init; }

    /// <summary>Merkle root over the heads in the order of their dossiers' ids (ordinal), base64url.</summary>
    public required string Root { get; init; }

    /// <summary>ECDSA P-256 with SHA-256 over <see cref="Text"/>, base64 (IEEE P1363).</summary>
    public string Signature { get; init; } = "";

    /// <summary>What is signed and hashed; every line ends with a line feed.</summary>
    [JsonIgnore]
    public string Text => string.Create(CultureInfo.InvariantCulture, $"""
        motcua history seal 1
        number {Number}
        at {At.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}
        previous {Previous}
        heads {Heads}
        root {Root}

        """).ReplaceLineEndings("\n");

    /// <summary>What the next seal names as the one before it.</summary>
    [JsonIgnore]
    public string Hash => ChainHash.Text(SHA256.HashData([.. HashPrefix, .. Encoding.UTF8.GetBytes(Text)]));

    /// <summary>Key of the seal's document and of its heads' stream.</summary>
    public static string IdOf(long number) => number.ToString("D10", CultureInfo.InvariantCulture);

    /// <summary>A seal over heads, signed.</summary>
    internal static HistorySeal Make(long number, DateTimeOffset at, string previous, IReadOnlyList<SealedHead> heads, SealSigner signer)
    {
        var seal = new HistorySeal
        {
            Number = number,
            At = new DateTimeOffset(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerSecond), TimeSpan.Zero),
            Previous = previous,
            Heads = heads.Count,
            Root = RootOf(heads),
        };
        return seal with { Signature = signer.Sign(Encoding.UTF8.GetBytes(seal.Text)) };
    }

    /// <summary>Whether the key's holder signed it.</summary>
    public bool IsSignedBy(string publicKey) => SealSigner.Verify(publicKey, Encoding.UTF8.GetBytes(Text), Signature);

    /// <summary>Whether it is about these heads.</summary>
    public bool Covers(IReadOnlyList<SealedHead> heads) => heads.Count == Heads && RootOf(heads) == Root;

    private static string RootOf(IReadOnlyList<SealedHead> heads) => ChainHash.Text(MerkleTree.Root([.. heads.Select(head => head.Leaf())]));
}
