using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>
/// The contents of one commit's events, encrypted one by one under the dossier's key (AES-256-GCM):
/// <code>format (1 byte) | key generation (1 byte) | per event: length (4) | nonce (12) | tag (16) | cipher of salt (16) and payload</code>
/// The associated data name dossier, event and key, so that no part can be put in another's place.
/// </summary>
internal static class PayloadBlock
{
    public const int SaltLength = 16;

    private const byte Format = 1;
    private const int HeadLength = 2;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int Overhead = NonceLength + TagLength + SaltLength;

    /// <summary>Encrypts payloads in the order of their events.</summary>
    /// <param name="salted">Salt and payload of each event.</param>
    public static byte[] Encrypt(DossierKey key, string dossierId, long firstSequence, IReadOnlyList<byte[]> salted)
    {
        var block = new byte[HeadLength + salted.Sum(part => 4 + NonceLength + TagLength + part.Length)];
        block[0] = Format;
        block[1] = key.Generation;
        using var cipher = new AesGcm(key.Bytes, TagLength);
        var rest = block.AsSpan(HeadLength);
        for (var i = 0; i < salted.Count; i++)
        {
            var part = salted[i];
            BinaryPrimitives.WriteInt32BigEndian(rest, NonceLength + TagLength + part.Length);
            var nonce = rest.Slice(4, NonceLength);
            var tag = rest.Slice(4 + NonceLength, TagLength);
            RandomNumberGenerator.Fill(nonce);
            cipher.Encrypt(nonce, part, rest.Slice(4 + NonceLength + TagLength, part.Length), tag, Names(dossierId, firstSequence + i, key.Generation));
            rest = rest[(4 + NonceLength + TagLength + part.Length)..];
        }

        return block;
    }

    /// <summary>Which of the dossier's keys the block needs; 0 when it is no block.</summary>
    public static byte GenerationOf(ReadOnlySpan<byte> block) => block.Length >= HeadLength && block[0] == Format ? block[1] : (byte)0;

    /// <summary>The parts as they lie there; fewer than the events when the block is cut or a length is wrong.</summary>
    public static IReadOnlyList<ReadOnlyMemory<byte>> Parts(ReadOnlyMemory<byte> block)
    {
        var parts = new List<ReadOnlyMemory<byte>>();
        for (var rest = block.Length < HeadLength ? default : block[HeadLength..]; rest.Length >= 4;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(rest.Span);
            if (length < Overhead || length > rest.Length - 4)
            {
                break;
            }

            parts.Add(rest.Slice(4, length));
            rest = rest[(4 + length)..];
        }

        return parts;
    }

    /// <summary>Salt and payload of one part; null when they were altered or belong elsewhere.</summary>
    public static byte[]? Decrypt(DossierKey key, string dossierId, long sequence, ReadOnlySpan<byte> part)
    {
        var salted = new byte[part.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(key.Bytes, TagLength);
        try
        {
            cipher.Decrypt(
                part[..NonceLength], part[(NonceLength + TagLength)..], part.Slice(NonceLength, TagLength), salted, Names(dossierId, sequence, key.Generation));
            return salted;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static byte[] Names(string dossierId, long sequence, byte generation)
    {
        var names = new byte[Encoding.UTF8.GetByteCount(dossierId) + sizeof(long) + 1];
        var at = Encoding.UTF8.GetBytes(dossierId, names);
        BinaryPrimitives.WriteInt64BigEndian(names.AsSpan(at), sequence);
        names[^1] = generation;
        return names;
    }
}
