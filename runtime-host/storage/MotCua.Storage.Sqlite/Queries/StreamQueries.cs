namespace MotCua.Storage.Sqlite;

/// <summary>The statements that read streams.</summary>
internal static class StreamQueries
{
    public static IReadOnlyList<StreamRecord> Read(SqliteSession session, string stream, string key, long from) =>
        session.Query(
            "SELECT sequence, bytes FROM streams WHERE stream = @p0 AND key = @p1 AND sequence >= @p2 ORDER BY sequence",
            [stream, key, from],
            row => new StreamRecord(row.GetInt64(0), row.GetBytes(1)));

    public static IReadOnlyList<StreamHead> Heads(SqliteSession session, string stream, string? afterKey, int limit) =>
        session.Query(
            """
            SELECT key, max(sequence) FROM streams
            WHERE stream = @p0 AND (@p1 IS NULL OR key > @p1) GROUP BY key ORDER BY key LIMIT @p2
            """,
            [stream, afterKey, (long)limit],
            row => new StreamHead(row.GetString(0), row.GetInt64(1)));
}
