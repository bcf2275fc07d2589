namespace MotCua.Storage;

/// <summary>The field is there and not null, or the opposite. Made by <see cref="Filter"/>, read by adapters.</summary>
public sealed record ExistsFilter(string Field, bool IsPresent) : Filter;
