namespace MotCua.RuntimeHost.Api;

/// <summary>A dry run somebody wants.</summary>
/// <param name="Id">Chosen by the caller; repeating it gives the first one.</param>
/// <param name="From">Hash of the present version.</param>
/// <param name="To">Hash of the target version.</param>
/// <param name="Mapping">Element id before to element id after; null for the proposed mapping.</param>
public sealed record MigrationStart(string? Id = null, string? From = null, string? To = null, IReadOnlyDictionary<string, string>? Mapping = null);
