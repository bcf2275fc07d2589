namespace MotCua.Storage;

/// <summary>The field equals one of the values. Made by <see cref="Filter"/>, read by adapters.</summary>
public sealed record InFilter(string Field, IReadOnlyList<FieldValue> Values) : Filter;
