namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>Where a dossier came from that nobody submitted.</summary>
public sealed record DossierOrigin
{
    /// <summary>The dossier that called it; null when a message or signal began it.</summary>
    public string? ParentId { get; init; }

    public string? ParentCode { get; init; }

    /// <summary>Unit id of the agency that called.</summary>
    public string? ParentAgency { get; init; }

    /// <summary>Local id of the call in the calling dossier.</summary>
    public string? CallId { get; init; }

    /// <summary>The start key it holds while it runs; null for none.</summary>
    public string? StartKey { get; init; }
}
