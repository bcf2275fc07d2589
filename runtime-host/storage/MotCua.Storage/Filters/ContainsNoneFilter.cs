namespace MotCua.Storage;

/// <summary>The field is absent, or an array holding none of the values. Made by <see cref="Filter"/>, read by adapters.</summary>
public sealed record ContainsNoneFilter(string Field, IReadOnlyList<FieldValue> Values) : Filter;
