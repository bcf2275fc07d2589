using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace MotCua.Storage.Sqlite;

/// <summary>SQLite's result codes as the port's exceptions.</summary>
internal static class SqliteErrors
{
    public static bool IsUniqueViolation(SqliteException error) =>
        error.SqliteExtendedErrorCode == raw.SQLITE_CONSTRAINT_UNIQUE;

    /// <summary>The port's exception for this failure; anything that is a bug comes back as it is.</summary>
    public static Exception Translate(Exception error) => error is SqliteException failure
        ? failure.SqliteErrorCode switch
        {
            raw.SQLITE_NOTADB => new StoreDamagedException("The database file is not a database.", error),
            raw.SQLITE_CORRUPT => new StoreDamagedException($"The database is damaged: {OneLine(error)}", error),
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED =>
                new StoreUnavailableException("The database is held by another program.", error),
            raw.SQLITE_FULL => new StoreUnavailableException("The disk with the database is full.", error),
            raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_CANTOPEN or raw.SQLITE_IOERR =>
                new StoreUnavailableException($"The database cannot be read or written: {OneLine(error)}", error),
            _ => error,
        }
        : error;

    private static string OneLine(Exception error) => error.Message.ReplaceLineEndings(" ");
}
