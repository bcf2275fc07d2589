using MotCua.RuntimeHost.Dossiers.Documents;

namespace MotCua.RuntimeHost.Admin.Incidents;

/// <summary>One page of the list, with what the filters could be set to.</summary>
/// <param name="Items">The incidents.</param>
/// <param name="Total">How many the filters leave.</param>
/// <param name="Next">Where the next page begins; null on the last one.</param>
/// <param name="Codes">How many there are of each kind, in this state.</param>
/// <param name="Procedures">How many there are of each procedure, in this state.</param>
public sealed record IncidentPageOfList(
    IReadOnlyList<IncidentDocument> Items,
    long Total,
    string? Next,
    IReadOnlyDictionary<string, long> Codes,
    IReadOnlyDictionary<string, long> Procedures);
