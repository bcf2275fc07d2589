namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>What a dossier waits for from outside: a message or a signal.</summary>
public sealed record SubscriptionDocument
{
    public required string Id { get; init; }

    public required string DossierId { get; init; }

    public required string DossierCode { get; init; }

    public required SubscriptionKind Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>Null for none.</summary>
    public string? Key { get; init; }

    public required string ElementId { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When to look for messages that came before; null once that is done.</summary>
    public DateTimeOffset? LookAt { get; init; }
}
