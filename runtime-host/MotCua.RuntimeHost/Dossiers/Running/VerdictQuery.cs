namespace MotCua.RuntimeHost.Dossiers.Running;

/// <summary>Which verdicts to list.</summary>
public sealed record VerdictQuery
{
    /// <summary>Null for all.</summary>
    public MigrationOutcome? Outcome { get; init; }

    /// <summary>Code of a dossier; empty for all.</summary>
    public string Code { get; init; } = "";

    /// <summary>1 to 500.</summary>
    public int Limit { get; init; } = 50;

    public string? Cursor { get; init; }
}
