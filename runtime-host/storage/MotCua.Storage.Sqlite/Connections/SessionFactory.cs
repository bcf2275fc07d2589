using System.Globalization;
using Microsoft.Data.Sqlite;

namespace MotCua.Storage.Sqlite;

/// <summary>Opens connections to one database file.</summary>
internal sealed class SessionFactory(string file, TimeSpan busyTimeout)
{
    /// <summary>A connection before anything is known of the file.</summary>
    public SqliteSession Open() => Open(SqliteOpenMode.ReadWriteCreate);

    /// <summary>A connection that refuses to write.</summary>
    public SqliteSession OpenReader()
    {
        var session = Open(SqliteOpenMode.ReadWrite);
        session.Execute("PRAGMA query_only = 1");
        return session;
    }

    private SqliteSession Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = mode,
            Pooling = false,
            // SQLite's own busy_timeout waits finely; this is the coarse second net, in seconds.
            DefaultTimeout = 1,
        }.ToString());
        try
        {
            connection.Open();
            var session = new SqliteSession(connection);
            var milliseconds = (long)busyTimeout.TotalMilliseconds;
            session.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {milliseconds}"));
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
