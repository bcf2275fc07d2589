namespace MotCua.RuntimeHost.Dossiers.Documents;

/// <summary>A timer of a dossier that is due at an instant of domain time.</summary>
public sealed record TimerDocument
{
    public required string Id { get; init; }

    public required string DossierId { get; init; }

    /// <summary>The timer's id inside the dossier.</summary>
    public required string TimerId { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    /// <summary>Failed attempts so far; each pushes the next one further away.</summary>
    public int Attempts { get; init; }
}
