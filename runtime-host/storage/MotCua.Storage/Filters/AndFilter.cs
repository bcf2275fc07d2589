namespace MotCua.Storage;

/// <summary>All of <see cref="Filters"/> hold. Made by <see cref="Filter"/>, read by adapters.</summary>
public sealed record AndFilter(IReadOnlyList<Filter> Filters) : Filter;
