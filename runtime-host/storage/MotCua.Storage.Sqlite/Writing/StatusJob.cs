using System.Globalization;

namespace MotCua.Storage.Sqlite;

/// <summary>Asks the writing connection itself how it writes.</summary>
internal sealed class StatusJob(CancellationToken ct) : WriterJob<StoreStatus>(ct)
{
    protected override StoreStatus Answer(WriterContext context) => new()
    {
        Name = "sqlite",
        EngineVersion = (string)context.Session.Scalar("SELECT sqlite_version()")!,
        SchemaVersion = Number(context, "PRAGMA user_version"),
        Synchronous = Number(context, "PRAGMA synchronous"),
        JournalMode = (string)context.Session.Scalar("PRAGMA journal_mode")!,
    };

    private static int Number(WriterContext context, string pragma) =>
        Convert.ToInt32(context.Session.Scalar(pragma), CultureInfo.InvariantCulture);
}
