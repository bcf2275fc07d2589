using System.Threading.Channels;

namespace MotCua.Storage.Sqlite;

/// <summary>
/// The one writer. Jobs that wait are taken together: one transaction, one fsync, and only then the answers (DESIGN
/// section 5). A job that fails is undone alone: the batch begins again with a savepoint per job, and so do the next
/// ones, as conflicts come in swarms. When the transaction itself fails, each of its jobs is tried by itself, so that
/// the guilty one harms nobody.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    /// <summary>So many batches have savepoints after one in which something had to be undone.</summary>
    private const int CarefulBatches = 4;

    private readonly Channel<WriterJob> jobs = Channel.CreateUnbounded<WriterJob>(new() { SingleReader = true });
    private readonly WriterContext context;
    private readonly int maxBatch;
    private readonly Task loop;
    private int carefulBatches;

    public Writer(WriterContext context, int maxBatch)
    {
        this.context = context;
        this.maxBatch = maxBatch;
        loop = Task.Run(LoopAsync);
    }

    public Task<T> RunAsync<T>(WriterJob<T> job) => jobs.Writer.TryWrite(job)
        ? job.Completion
        : throw new StoreUnavailableException("The store is closed.");

    /// <summary>Finishes what was accepted, then closes the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        jobs.Writer.TryComplete();
        await loop.ConfigureAwait(false);
        context.Session.Dispose();
    }

    private async Task LoopAsync()
    {
        var batch = new List<WriterJob>();
        while (await jobs.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            batch.Clear();
            while (batch.Count < maxBatch && jobs.Reader.TryRead(out var job))
            {
                if (job.Begin())
                {
                    batch.Add(job);
                }
            }

            Run(batch);
        }
    }

    private void Run(List<WriterJob> batch)
    {
        if (batch.Count == 0)
        {
            return;
        }

        try
        {
            context.Session.Execute("BEGIN IMMEDIATE");
        }
        catch (Exception error)
        {
            // Nothing can be written now (another program holds the file): no use in trying each.
            FailAll(batch, error);
            return;
        }

        List<UnitOfWork> kept;
        try
        {
            kept = RunInTransaction(batch);
        }
        catch (Exception error)
        {
            RollBack();
            if (batch.Count == 1)
            {
                FailAll(batch, error);
                return;
            }

            foreach (var job in batch)
            {
                Run([job]);
            }

            return;
        }

        PublishDurable(batch, kept);
    }

    /// <summary>Returns the units that are now durable; throws when the transaction failed as a whole.</summary>
    private List<UnitOfWork> RunInTransaction(List<WriterJob> batch)
    {
        var failed = new HashSet<WriterJob>();
        var kept = carefulBatches > 0 ? null : RunPlainly(batch, failed);
        if (kept is null)
        {
            kept = RunCarefully(batch, failed);
            carefulBatches--;
        }

        if (kept.Count > 0)
        {
            context.Faults?.BeforeCommit(kept);
        }

        context.Session.Execute("COMMIT");
        StoreMeter.CommitJobs.Record(batch.Count);
        return kept;
    }

    /// <summary>All jobs without savepoints, for which SQLite would have to copy every page before it changes. Null when
    /// a job is to be undone: then everything is, and the batch begins again.</summary>
    private List<UnitOfWork>? RunPlainly(List<WriterJob> batch, HashSet<WriterJob> failed)
    {
        var kept = new List<UnitOfWork>();
        foreach (var job in batch)
        {
            var changes = context.Session.TotalChanges;
            var keep = false;
            try
            {
                keep = job.Run(context);
            }
            catch (Exception error) when (context.Session.InTransaction)
            {
                job.Fail(error);
                failed.Add(job);
            }

            if (keep)
            {
                Add(kept, job);
            }
            else if (context.Session.TotalChanges != changes)
            {
                carefulBatches = CarefulBatches;
                context.Session.Execute("ROLLBACK");
                context.Session.Execute("BEGIN IMMEDIATE");
                return null;
            }
        }

        return kept;
    }

    /// <summary>Each job in a savepoint of its own; those that failed before are left out.</summary>
    private List<UnitOfWork> RunCarefully(List<WriterJob> batch, HashSet<WriterJob> failed)
    {
        var kept = new List<UnitOfWork>();
        foreach (var job in batch)
        {
            if (!failed.Contains(job) && RunInSavepoint(job))
            {
                Add(kept, job);
            }
        }

        return kept;
    }

    private static void Add(List<UnitOfWork> kept, WriterJob job)
    {
        if (job.Unit is { } unit)
        {
            kept.Add(unit);
        }
    }

    private bool RunInSavepoint(WriterJob job)
    {
        context.Session.Execute("SAVEPOINT job");
        var keep = false;
        try
        {
            keep = job.Run(context);
        }
        catch (Exception error) when (context.Session.InTransaction)
        {
            job.Fail(error);
        }

        if (!keep)
        {
            context.Session.Execute("ROLLBACK TO job");
        }

        context.Session.Execute("RELEASE job");
        return keep;
    }

    private void PublishDurable(List<WriterJob> batch, List<UnitOfWork> kept)
    {
        try
        {
            if (kept.Count > 0)
            {
                context.Faults?.AfterCommit(kept);
            }
        }
        catch (Exception error)
        {
            FailAll(batch, error);
            return;
        }

        foreach (var job in batch)
        {
            job.Publish();
        }
    }

    private void RollBack()
    {
        try
        {
            if (context.Session.InTransaction)
            {
                context.Session.Execute("ROLLBACK");
            }
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            // The medium failed again; the next BEGIN tells its callers.
        }
    }

    private static void FailAll(List<WriterJob> batch, Exception error)
    {
        foreach (var job in batch)
        {
            job.Fail(error);
            job.Publish();
        }
    }
}
