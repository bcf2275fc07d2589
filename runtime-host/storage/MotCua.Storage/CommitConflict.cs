namespace MotCua.Storage;

/// <summary>A precondition that did not hold.</summary>
/// <param name="WriteIndex">Place of the write in <see cref="UnitOfWork.Writes"/>, first = 0.</param>
/// <param name="Kind">What did not hold.</param>
/// <param name="Target"><c>collection/id</c> or <c>stream/key</c>.</param>
/// <param name="Actual">The version, last sequence or fencing token found instead; null when there is none.</param>
/// <param name="UniqueIndex"><see cref="IndexSchema.Name"/> of the violated index; null for other kinds.</param>
public sealed record CommitConflict(
    int WriteIndex, ConflictKind Kind, string Target, long? Actual = null, string? UniqueIndex = null);
