using System.Security.Cryptography;
using System.Text;
using MotCua.RuntimeHost.Dossiers.Documents;

namespace MotCua.RuntimeHost.Portal.Tracking;

/// <summary>What opens reasons and names in the public lookup: the receipt's token, or the end of the phone number.</summary>
internal static class LookupProof
{
    /// <summary>Digits of the phone number asked for.</summary>
    public const int PhoneDigits = 4;

    public static bool IsToken(DossierDocument dossier, string? token) => Same(dossier.LookupToken, token);

    public static bool IsPhone(DossierDocument dossier, string? digits) => digits?.Trim() is { Length: PhoneDigits } end && Same(dossier.PhoneEnd, end);

    private static bool Same(string? secret, string? given) => secret is not null && given is not null
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(given));
}
