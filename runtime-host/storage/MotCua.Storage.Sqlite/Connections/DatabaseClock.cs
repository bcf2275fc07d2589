namespace MotCua.Storage.Sqlite;

/// <summary>The database's own time, read through the writing connection.</summary>
internal sealed class DatabaseClock(SqliteSession session) : IStorageClock
{
    public DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeMilliseconds(
        (long)session.Scalar("SELECT CAST(unixepoch('now', 'subsec') * 1000 AS INTEGER)")!);
}
