namespace MotCua.Storage;

/// <summary>The field is an array holding at least one of the values. Made by <see cref="Filter"/>, read by adapters.</summary>
public sealed record ContainsFilter(string Field, IReadOnlyList<FieldValue> Values) : Filter;
