using System.Security.Cryptography;

namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>Signs seals: ECDSA on P-256 with SHA-256 (the framework has no Ed25519 of its own).</summary>
internal sealed class SealSigner(ECDsa key)
{
    // One signature at a time: the key object is not made for several threads.
    private readonly Lock gate = new();

    /// <summary>The public key, PEM.</summary>
    public string PublicKey { get; } = key.ExportSubjectPublicKeyInfoPem() + "\n";

    /// <summary>A new private key as the text of its file.</summary>
    public static string Make()
    {
        using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return made.ExportPkcs8PrivateKeyPem() + "\n";
    }

    public static SealSigner Parse(string text)
    {
        var key = ECDsa.Create();
        key.ImportFromPem(text);
        return new SealSigner(key);
    }

    public string Sign(ReadOnlySpan<byte> message)
    {
        lock (gate)
        {
            return Convert.ToBase64String(key.SignData(message, HashAlgorithmName.SHA256));
        }
    }

    /// <summary>Whether the holder of the public key's other half signed this.</summary>
    public static bool Verify(string publicKey, ReadOnlySpan<byte> message, string signature)
    {
        try
        {
            using var key = ECDsa.Create();
            key.ImportFromPem(publicKey);
            return key.VerifyData(message, Convert.FromBase64String(signature), HashAlgorithmName.SHA256);
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or ArgumentException or FormatException)
        {
            return false;
        }
    }

    /// <summary>Puts the public key beside the private one, for whoever is to check the seals.</summary>
    public SealSigner WithPublicFile(string path)
    {
        if (!File.Exists(path))
        {
            File.WriteAllText(path, PublicKey);
        }

        return this;
    }
}
