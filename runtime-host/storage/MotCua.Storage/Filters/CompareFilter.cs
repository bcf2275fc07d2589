namespace MotCua.Storage;

/// <summary>The field compares with the value as <see cref="Operator"/> says. Made by <see cref="Filter"/>, read by adapters.</summary>
public sealed record CompareFilter(string Field, Comparison Operator, FieldValue Value) : Filter;
