using System.Security.Cryptography;
using System.Text;

namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>Wraps the dossiers' keys (AES-256-GCM, bound to dossier and generation).</summary>
internal sealed class MasterKey(byte[] key)
{
    private const int KeyLength = 32;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <summary>Tells keys apart without telling them: the start of a hash.</summary>
    public string Id { get; } = Convert.ToHexStringLower(SHA256.HashData([.. "motcua.master.1\0"u8, .. key]))[..16];

    /// <summary>A new key as the text of its file.</summary>
    public static string Make() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyLength)) + "\n";

    /// <exception cref="FormatException">The text is no key.</exception>
    public static byte[] Parse(string text)
    {
        var bytes = Convert.FromBase64String(text.Trim());
        return bytes.Length == KeyLength ? bytes : throw new FormatException("A master key has 32 bytes.");
    }

    public DossierKeyDocument Wrap(string dossierId, DossierKey wanted)
    {
        var wrapped = new byte[NonceLength + TagLength + wanted.Bytes.Length];
        var nonce = wrapped.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key, TagLength);
        cipher.Encrypt(nonce, wanted.Bytes, wrapped.AsSpan(NonceLength + TagLength), wrapped.AsSpan(NonceLength, TagLength), Names(dossierId, wanted.Generation));
        return new DossierKeyDocument
        {
            Id = dossierId,
            Generation = wanted.Generation,
            Wrapped = Convert.ToBase64String(wrapped),
            MasterKey = Id,
        };
    }

    /// <summary>The dossier's key; null when another master key wrapped it or it was altered.</summary>
    public DossierKey? Unwrap(DossierKeyDocument document)
    {
        if (document.MasterKey != Id)
        {
            return null;
        }

        try
        {
            var wrapped = Convert.FromBase64String(document.Wrapped).AsSpan();
            var bytes = new byte[KeyLength];
            using var cipher = new AesGcm(key, TagLength);
            cipher.Decrypt(
                wrapped[..NonceLength], wrapped[(NonceLength + TagLength)..], wrapped.Slice(NonceLength, TagLength), bytes, Names(document.Id, document.Generation));
            return new DossierKey(document.Generation, bytes);
        }
        catch (Exception altered) when (altered is CryptographicException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    private static byte[] Names(string dossierId, byte generation) => [.. Encoding.UTF8.GetBytes(dossierId), generation];
}
