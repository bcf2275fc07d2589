namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>The one document that hosts lease to seal: whoever holds it makes the next seal.</summary>
public sealed record SealerDocument
{
    public const string OnlyId = "sealer";

    public string Id { get; init; } = OnlyId;

    /// <summary>When to seal next; real time.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>0 before the first seal.</summary>
    public long LastNumber { get; init; }

    public string LastHash { get; init; } = HistorySeal.NoPrevious;

    public DateTimeOffset? LastAt { get; init; }
}
