using Microsoft.Data.Sqlite;

namespace MotCua.Storage.Sqlite;

/// <summary>Copies of the database while it is in use.</summary>
internal static class Backup
{
    public static void Write(SessionFactory sessions, string targetFile)
    {
        try
        {
            using (var session = sessions.Open())
            {
                session.Execute("VACUUM INTO @p0", targetFile);
            }

            // SQLite does not sync what VACUUM INTO writes; a backup that is reported done is on the disk.
            using var copy = new FileStream(targetFile, FileMode.Open, FileAccess.ReadWrite);
            copy.Flush(flushToDisk: true);
        }
        catch (Exception error) when (error is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException(
                $"The backup '{targetFile}' cannot be written: {error.Message.ReplaceLineEndings(" ")}", error);
        }
    }
}
