namespace MotCua.Storage.Sqlite;

/// <summary>Applies a unit of work: all of it, or nothing and the conflict.</summary>
internal sealed class CommitJob(UnitOfWork unit, CancellationToken ct) : WriterJob<CommitResult>(ct)
{
    public override UnitOfWork Unit => unit;

    protected override CommitResult Answer(WriterContext context)
    {
        for (var i = 0; i < unit.Writes.Length; i++)
        {
            context.Faults?.BeforeWrite(unit, i);
            if (WriteAppliers.Apply(context, unit.Writes, i) is { } conflict)
            {
                return new CommitResult(conflict);
            }
        }

        return CommitResult.Committed;
    }

    protected override bool Keeps(CommitResult answer) => answer.IsCommitted;
}
