namespace MotCua.Storage.Sqlite;

/// <summary>What a job works with while it holds the writing connection.</summary>
internal sealed record WriterContext(
    SqliteSession Session, CollectionTables Collections, IStorageClock Clock, IFaultInjector? Faults);
