namespace MotCua.Storage.Sqlite;

/// <summary>A job with an answer.</summary>
internal abstract class WriterJob<T>(CancellationToken ct) : WriterJob
{
    // Callers continue on their own threads: the writer never runs their code.
    private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Exception? failure;
    private T? answer;

    public Task<T> Completion => completion.Task;

    public sealed override bool Begin() => !ct.IsCancellationRequested || !completion.TrySetCanceled(ct);

    public sealed override bool Run(WriterContext context)
    {
        failure = null;
        answer = Answer(context);
        return Keeps(answer);
    }

    public sealed override void Fail(Exception error) => failure = SqliteErrors.Translate(error);

    public sealed override void Publish()
    {
        if (failure is not null)
        {
            completion.TrySetException(failure);
        }
        else
        {
            completion.TrySetResult(answer!);
        }
    }

    protected abstract T Answer(WriterContext context);

    /// <summary>Whether what was written for this answer stays.</summary>
    protected virtual bool Keeps(T answer) => true;
}
