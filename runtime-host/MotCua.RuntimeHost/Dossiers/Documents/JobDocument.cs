namespace MotCua.RuntimeHost.Dossiers.Documents;

/// <summary>A job that waits for a worker. No personal data: what it needs is read from the dossier when it is done.</summary>
public sealed record JobDocument
{
    /// <summary>Global id; the idempotency key too.</summary>
    public required string Id { get; init; }

    public required string DossierId { get; init; }

    /// <summary>The job's id inside the dossier.</summary>
    public required string JobId { get; init; }

    public required string ElementId { get; init; }

    public required string Connector { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When to try (again), domain time.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>Failed attempts so far.</summary>
    public int Attempts { get; init; }

    /// <summary>Kind of the last failure.</summary>
    public string? LastCause { get; init; }
}
