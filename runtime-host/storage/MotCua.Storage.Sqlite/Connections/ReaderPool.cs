using System.Collections.Concurrent;

namespace MotCua.Storage.Sqlite;

/// <summary>Reading connections, kept open with their prepared statements; at most so many at a time.</summary>
internal sealed class ReaderPool(SessionFactory sessions, int maxReaders) : IDisposable
{
    private readonly SemaphoreSlim places = new(maxReaders, maxReaders);
    private readonly ConcurrentBag<SqliteSession> idle = [];
    private volatile bool closed;

    /// <summary>Runs the read in a snapshot of its own.</summary>
    public async Task<T> ReadAsync<T>(Func<SqliteSession, T> read, CancellationToken ct)
    {
        await places.WaitAsync(ct).ConfigureAwait(false);
        SqliteSession? session = null;
        try
        {
            if (closed)
            {
                throw new StoreUnavailableException("The store is closed.");
            }

            session = idle.TryTake(out var kept) ? kept : sessions.OpenReader();
            var result = read(session);
            GiveBack(session);
            return result;
        }
        catch (Exception error)
        {
            // Whatever state the connection is in, the next reader starts with a fresh one.
            session?.Dispose();
            var translated = SqliteErrors.Translate(error);
            if (ReferenceEquals(translated, error))
            {
                throw;
            }

            throw translated;
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose()
    {
        closed = true;
        while (idle.TryTake(out var session))
        {
            session.Dispose();
        }
    }

    private void GiveBack(SqliteSession session)
    {
        idle.Add(session);
        if (closed)
        {
            Dispose();
        }
    }
}
