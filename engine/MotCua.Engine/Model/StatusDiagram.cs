using System.Text.Json.Serialization;

namespace MotCua.Engine.Model;

/// <summary>The statuses of a procedure's dossiers and the changes permitted between them, <c>statuses.json</c> (E-4.2).</summary>
/// <param name="Statuses">All statuses.</param>
/// <param name="Transitions">All permitted changes; staying in a status is always permitted.</param>
public sealed record StatusDiagram(IReadOnlyList<DossierStatus> Statuses, IReadOnlyList<StatusTransition> Transitions)
{
    /// <summary>A diagram without statuses.</summary>
    [JsonIgnore]
    public static StatusDiagram Empty { get; } = new([], []);

    /// <summary>The status with this code; null when there is none.</summary>
    public DossierStatus? Find(string? code) => Statuses.FirstOrDefault(s => s.Code == code);

    /// <summary>Whether a dossier may go from one status (null: none yet) to another; staying is permitted.</summary>
    public bool Permits(string? from, string to)
        => from == to || Transitions.Any(t => t.From == from && t.To == to);
}
