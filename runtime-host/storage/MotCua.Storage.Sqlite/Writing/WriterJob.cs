namespace MotCua.Storage.Sqlite;

/// <summary>Something for the writing connection to do inside a savepoint of its own. It may run more than once (the
/// batch around it can fail); its caller hears of the last run only, after the commit.</summary>
internal abstract class WriterJob
{
    /// <summary>The unit that is written; null for claims, counters and questions.</summary>
    public virtual UnitOfWork? Unit => null;

    /// <summary>False: the caller has given up, do not run.</summary>
    public abstract bool Begin();

    /// <summary>Writes; false when what was written is to be undone.</summary>
    public abstract bool Run(WriterContext context);

    /// <summary>The job failed and left nothing.</summary>
    public abstract void Fail(Exception error);

    /// <summary>Tells the caller how the last run ended.</summary>
    public abstract void Publish();
}
