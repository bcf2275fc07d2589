namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>A dossier's key as stored: wrapped by the master key, which lies outside the data folder.</summary>
public sealed record DossierKeyDocument
{
    /// <summary>The dossier.</summary>
    public required string Id { get; init; }

    public required byte Generation { get; init; }

    /// <summary>Nonce, tag and cipher of the key, base64.</summary>
    public required string Wrapped { get; init; }

    /// <summary>Which master key wrapped it.</summary>
    public required string MasterKey { get; init; }
}
