using MotCua.Engine.Model;

namespace MotCua.RuntimeHost.Dossiers.Running;

/// <summary>A migration of all dossiers of one version to another, as stored: a worker claims it and goes on where the
/// last one stopped.</summary>
public sealed record MigrationDocument
{
    public required string Id { get; init; }

    public required string ProcedureCode { get; init; }

    public required LocalText ProcedureName { get; init; }

    public required string FromVersion { get; init; }

    public required int FromNumber { get; init; }

    public required string ToVersion { get; init; }

    public required int ToNumber { get; init; }

    /// <summary>Element id before to element id after.</summary>
    public required IReadOnlyDictionary<string, string> Mapping { get; init; }

    public required MigrationMode Mode { get; init; }

    public required MigrationProgress State { get; init; }

    /// <summary>Why; kept in each dossier's history. Empty for a dry run.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The account in whose name the dossiers come over; null for the program itself.</summary>
    public string? By { get; init; }

    public required string ByName { get; init; }

    /// <summary>For an execution: the dry run whose dossiers it takes.</summary>
    public string? DryRun { get; init; }

    /// <summary>Dossiers to look at, as counted at the beginning.</summary>
    public required long Total { get; init; }

    public long Ready { get; init; }

    public long Migrated { get; init; }

    public long Refused { get; init; }

    public long Changed { get; init; }

    /// <summary>Where the next batch begins; null at the beginning.</summary>
    public string? Cursor { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Why it failed, for people who read logs.</summary>
    public string? Fault { get; init; }

    /// <summary>Dossiers looked at so far.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public long Seen => Ready + Migrated + Refused + Changed;
}
