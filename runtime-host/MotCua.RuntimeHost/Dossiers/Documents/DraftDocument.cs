using System.Text.Json.Nodes;

namespace MotCua.RuntimeHost.Dossiers.Documents;

/// <summary>A form half filled in. It keeps the version it was opened with (DESIGN section 3).</summary>
public sealed record DraftDocument
{
    public required string Id { get; init; }

    public required string Account { get; init; }

    public required string ProcedureCode { get; init; }

    public required string VersionHash { get; init; }

    public required JsonObject Data { get; init; }

    /// <summary>What the submission will be called, so that pressing twice submits once.</summary>
    public required string CommandId { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }
}
