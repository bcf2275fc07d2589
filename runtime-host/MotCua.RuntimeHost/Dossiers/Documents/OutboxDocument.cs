namespace MotCua.RuntimeHost.Dossiers.Documents;

/// <summary>A message to the outside, written in the same unit of work as what caused it.</summary>
public sealed record OutboxDocument
{
    public required string Id { get; init; }

    /// <summary><c>email</c>, or the connector's name for a message drawn in the procedure.</summary>
    public required string Kind { get; init; }

    /// <summary><c>pending</c>, <c>sent</c>, <c>kept</c> (no way out configured) or <c>failed</c> (given up).</summary>
    public required string State { get; init; }

    public required string DossierId { get; init; }

    public string? To { get; init; }

    public required string Subject { get; init; }

    public required string Body { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When to try (again).</summary>
    public required DateTimeOffset DueAt { get; init; }

    public int Attempts { get; init; }

    public DateTimeOffset? SentAt { get; init; }

    public string? LastError { get; init; }
}
