using System.Security.Cryptography;
using System.Text;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>A key that a running dossier was begun with, so that the same message does not begin a second one.</summary>
public sealed record StartKeyDocument
{
    public required string Id { get; init; }

    public required string DossierId { get; init; }

    /// <summary>When the dossier ended and messages that wait for the key may be looked at; null while it runs.</summary>
    public DateTimeOffset? FreedAt { get; init; }

    /// <summary>The id of a key of a start: the same in every process.</summary>
    public static string IdOf(string procedureCode, string elementId, string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{procedureCode}\n{elementId}\n{key}")))[..40];
}
