namespace MotCua.RuntimeHost.Dossiers.Documents;

/// <summary>The first answer to a command, kept so that a repetition gets the same (DESIGN section 5).</summary>
public sealed record CommandDocument
{
    /// <summary>Actor and command id, so that nobody reads another's answer by guessing an id.</summary>
    public required string Id { get; init; }

    public required string DossierId { get; init; }

    public required string DossierCode { get; init; }

    /// <summary>Last sequence of the events this command wrote.</summary>
    public required long Sequence { get; init; }

    public required DateTimeOffset At { get; init; }
}
