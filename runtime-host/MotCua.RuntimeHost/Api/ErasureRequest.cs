namespace MotCua.RuntimeHost.Api;

/// <summary>An administrator's order to erase a dossier's personal data.</summary>
public sealed record ErasureRequest
{
    /// <summary>1 to 100 characters, the same when the caller repeats.</summary>
    public string CommandId { get; init; } = "";

    /// <summary>Why, and on whose request; kept for ever, so no personal data.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The dossier's code once more: there is no way back.</summary>
    public string Confirm { get; init; } = "";
}
