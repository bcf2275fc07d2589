namespace MotCua.Engine.Kernel.State;

/// <summary>Something that went wrong and holds one strand until it is retried.</summary>
/// <param name="Id">Local id, for example "i5".</param>
/// <param name="Code">What went wrong.</param>
/// <param name="Args">Details by name.</param>
/// <param name="TokenId">The token held; null when none is.</param>
/// <param name="ElementId">Where.</param>
/// <param name="Resume">Where a retry goes on.</param>
/// <param name="RaisedAt">Since when.</param>
/// <param name="ResolvedAt">When it was retried; null while open.</param>
/// <param name="SubscriptionId">The condition that could not be evaluated; null otherwise.</param>
public sealed record Incident(
    string Id,
    IncidentCode Code,
    IReadOnlyDictionary<string, string> Args,
    string? TokenId,
    string ElementId,
    IncidentResume Resume,
    DateTimeOffset RaisedAt,
    DateTimeOffset? ResolvedAt = null,
    string? SubscriptionId = null)
{
    /// <summary>Whether it still holds its strand.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsOpen => ResolvedAt is null;
}
