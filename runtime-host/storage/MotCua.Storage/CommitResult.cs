namespace MotCua.Storage;

/// <summary>The answer to a commit: everything is durable, or nothing was written.</summary>
/// <param name="Conflict">The first failed precondition; null when committed.</param>
public sealed record CommitResult(CommitConflict? Conflict)
{
    /// <summary>The unit is durable.</summary>
    public static CommitResult Committed { get; } = new((CommitConflict?)null);

    public bool IsCommitted => Conflict is null;
}
