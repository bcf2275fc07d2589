using System.Globalization;
using Microsoft.Data.Sqlite;

namespace MotCua.Storage.Sqlite;

/// <summary>Opens the database file for writing, or says in one line why it cannot be used.</summary>
internal static class DatabaseOpening
{
    private const string FileName = "motcua.db";

    /// <summary>The database file of a data folder that can be written.</summary>
    public static string PrepareFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".probe-{Guid.NewGuid():N}");
            using (File.Create(probe, 1, FileOptions.DeleteOnClose))
            {
            }

            return Path.GetFullPath(Path.Combine(folder, FileName));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException($"The data folder '{folder}' cannot be written: {error.Message}", error);
        }
    }

    public static SqliteSession OpenWriter(
        string file, SessionFactory sessions, CollectionTables collections, SqliteStoreOptions options)
    {
        SqliteSession? session = null;
        try
        {
            session = sessions.Open();
            CheckIdentity(file, session);
            CheckIntegrity(file, session, options.IntegrityCheckLimitBytes);
            MakeDurable(session);
            SchemaInstaller.Install(session, collections);
            return session;
        }
        catch (Exception error)
        {
            session?.Dispose();
            throw error is SqliteException ? Named(file, SqliteErrors.Translate(error)) : error;
        }
    }

    private static void CheckIdentity(string file, SqliteSession session)
    {
        var objects = (long)session.Scalar("SELECT count(*) FROM sqlite_master")!;
        var application = (long)session.Scalar("PRAGMA application_id")!;
        var version = (long)session.Scalar("PRAGMA user_version")!;
        if (application != SchemaInstaller.ApplicationId && (objects > 0 || application != 0))
        {
            throw new StoreDamagedException($"'{file}' is a database of another program.");
        }

        if (version > SchemaInstaller.LayoutVersion)
        {
            throw new StoreTooNewException(string.Create(CultureInfo.InvariantCulture,
                $"'{file}' was written by a newer version of the program (layout {version}, this program knows {SchemaInstaller.LayoutVersion})."));
        }
    }

    private static void CheckIntegrity(string file, SqliteSession session, long limitBytes)
    {
        if (new FileInfo(file).Length > limitBytes)
        {
            return;
        }

        if (session.Scalar("PRAGMA quick_check(1)") is not "ok")
        {
            throw new StoreDamagedException($"'{file}' is damaged: its integrity check fails. Restore a backup.");
        }
    }

    private static void MakeDurable(SqliteSession session)
    {
        if (session.Scalar("PRAGMA journal_mode = WAL") is not "wal")
        {
            throw new StoreUnavailableException("The file system of the data folder does not allow SQLite's WAL mode.");
        }

        session.Execute("PRAGMA synchronous = FULL");
        if (session.Scalar("PRAGMA synchronous") is not 2L)
        {
            throw new StoreUnavailableException("SQLite refuses synchronous = FULL; what is acknowledged would not be durable.");
        }

        // A batch of many units dirties some thousand pages; the default cache of 2 MB would write them out before the
        // commit, and again at it. A longer log is copied back less often, each page once for many changes.
        session.Execute("PRAGMA cache_size = -32768");
        session.Execute("PRAGMA wal_autocheckpoint = 4000");
    }

    private static Exception Named(string file, Exception error) => error switch
    {
        StoreDamagedException => new StoreDamagedException($"'{file}': {error.Message}", error),
        StoreUnavailableException => new StoreUnavailableException($"'{file}': {error.Message}", error),
        _ => error,
    };
}
