namespace MotCua.Storage;

/// <summary>At least one of <see cref="Filters"/> holds. Made by <see cref="Filter"/>, read by adapters.</summary>
public sealed record OrFilter(IReadOnlyList<Filter> Filters) : Filter;
