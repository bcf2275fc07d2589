namespace MotCua.Storage;

/// <summary>Every folded word occurs in the field. Made by <see cref="Filter"/>, read by adapters.</summary>
public sealed record TextFilter(string Field, IReadOnlyList<string> Words) : Filter;
