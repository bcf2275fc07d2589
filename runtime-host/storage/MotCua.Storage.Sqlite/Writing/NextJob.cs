namespace MotCua.Storage.Sqlite;

/// <summary>Draws the next value of a counter.</summary>
internal sealed class NextJob(string counter, CancellationToken ct) : WriterJob<long>(ct)
{
    protected override long Answer(WriterContext context) => (long)context.Session.Scalar(
        "INSERT INTO counters (name, value) VALUES (@p0, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value",
        counter)!;
}
