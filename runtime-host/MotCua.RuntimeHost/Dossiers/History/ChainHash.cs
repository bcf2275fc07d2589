using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>The hashes of the chain: SHA-256, each kind with a prefix of its own, written as base64url.</summary>
internal static class ChainHash
{
    private static readonly byte[] RecordPrefix = "motcua.history.record.1\0"u8.ToArray();
    private static readonly byte[] GenesisPrefix = "motcua.history.genesis.1\0"u8.ToArray();

    /// <summary>What the first record of a dossier names as the one before it. It depends on the dossier, so a chain
    /// cannot be handed to another one.</summary>
    public static string Genesis(string dossierId) => Text(SHA256.HashData([.. GenesisPrefix, .. Encoding.UTF8.GetBytes(dossierId)]));

    /// <summary>Hash of a chain record over the very bytes that are stored.</summary>
    public static string Of(ReadOnlySpan<byte> record)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(RecordPrefix);
        hash.AppendData(record);
        return Finish(hash);
    }

    /// <summary>SHA-256(salt || payload).</summary>
    public static string OfSaltedPayload(ReadOnlySpan<byte> saltAndPayload)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(saltAndPayload, hash);
        return Text(hash);
    }

    /// <summary>The 32 bytes of a hash.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static byte[] Bytes(string hash)
    {
        var bytes = Base64Url.DecodeFromChars(hash);
        return bytes.Length == SHA256.HashSizeInBytes ? bytes : throw new FormatException("Not a hash.");
    }

    public static string Text(ReadOnlySpan<byte> hash) => Base64Url.EncodeToString(hash);

    private static string Finish(IncrementalHash hash)
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(bytes);
        return Text(bytes);
    }
}
