using MotCua.Engine.Kernel;

namespace MotCua.RuntimeHost.Dossiers.Running;

/// <summary>What a migration says of one dossier.</summary>
public sealed record VerdictDocument
{
    /// <summary>Migration and dossier, so that a repeated batch writes the same document.</summary>
    public required string Id { get; init; }

    public required string Migration { get; init; }

    public required string DossierId { get; init; }

    public required string DossierCode { get; init; }

    public required MigrationOutcome Outcome { get; init; }

    /// <summary>Why not; null when it can or did come over, or when the dossier is gone.</summary>
    public FailureCode? Failure { get; init; }

    public IReadOnlyDictionary<string, string> Args { get; init; } = new Dictionary<string, string>();

    public required DateTimeOffset At { get; init; }

    /// <summary>The reason for people; empty when there is none.</summary>
    public string Why(string language) =>
        Failure is { } code ? FailureTexts.Format(new KernelFailure(code) { Args = Args }, language) : "";

    internal static string IdOf(string migration, string dossierId) => $"{migration}.{dossierId}";
}
