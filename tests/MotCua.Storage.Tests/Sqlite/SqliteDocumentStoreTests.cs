using MotCua.Storage.Tests.Contract;

namespace MotCua.Storage.Tests.Sqlite;

/// <summary>The contract, kept by SQLite.</summary>
public sealed class SqliteDocumentStoreTests : DocumentStoreContract
{
    private protected override StoreHarness CreateHarness() => new SqliteHarness();
}
