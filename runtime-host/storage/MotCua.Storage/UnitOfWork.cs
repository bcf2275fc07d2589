using System.Collections.Immutable;

namespace MotCua.Storage;

/// <summary>
/// What is committed together: an immutable, ordered list of writes with their preconditions. Each write sees the
/// effect of those before it in the same unit.
/// </summary>
public sealed class UnitOfWork
{
    private UnitOfWork(ImmutableArray<Write> writes) => Writes = writes;

    /// <summary>Nothing to write; commits at once.</summary>
    public static UnitOfWork Empty { get; } = new([]);

    /// <summary>The writes, in the order they are applied; a conflict names one by its place here (first = 0).</summary>
    public ImmutableArray<Write> Writes { get; }

    public static UnitOfWork Of(params IEnumerable<Write> writes) => new([.. writes]);

    /// <summary>This unit with more writes at the end.</summary>
    public UnitOfWork With(params IEnumerable<Write> writes) => new([.. Writes, .. writes]);
}
