using MotCua.Engine.Kernel;
using MotCua.Engine.Model;

namespace MotCua.RuntimeHost.Dossiers.Documents;

/// <summary>An incident in the administrator's list: no personal data, only code and place.</summary>
public sealed record IncidentDocument
{
    public required string Id { get; init; }

    public required string DossierId { get; init; }

    public required string LocalId { get; init; }

    public required string DossierCode { get; init; }

    public required string ProcedureCode { get; init; }

    public required LocalText ProcedureName { get; init; }

    public required string ElementId { get; init; }

    public required IncidentCode Code { get; init; }

    public required IReadOnlyDictionary<string, string> Args { get; init; }

    /// <summary><c>open</c> or <c>resolved</c>.</summary>
    public required string State { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    public DateTimeOffset? ResolvedAt { get; init; }
}
