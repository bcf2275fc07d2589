using System.Globalization;
using Microsoft.Data.Sqlite;

namespace MotCua.Storage.Sqlite;

/// <summary>Brings the database file to the declared collections: tables, virtual columns, indexes.</summary>
internal static class SchemaInstaller
{
    /// <summary>Version of the layout below, in <c>PRAGMA user_version</c>. Raise it when an older program could no
    /// longer read what this one writes.</summary>
    public const int LayoutVersion = 1;

    /// <summary>"MCua" in <c>PRAGMA application_id</c>: tells our databases from others.</summary>
    public const int ApplicationId = 0x4D437561;

    private static readonly string[] Base =
    [
        """
        CREATE TABLE IF NOT EXISTS streams (
          stream TEXT NOT NULL, key TEXT NOT NULL, sequence INTEGER NOT NULL, bytes BLOB NOT NULL,
          PRIMARY KEY (stream, key, sequence))
        """,
        "CREATE TABLE IF NOT EXISTS counters (name TEXT NOT NULL PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
        "CREATE TABLE IF NOT EXISTS fence (one INTEGER PRIMARY KEY CHECK (one = 1), value INTEGER NOT NULL)",
        "INSERT OR IGNORE INTO fence VALUES (1, 0)",
    ];

    public static void Install(SqliteSession session, CollectionTables collections)
    {
        session.Execute("BEGIN IMMEDIATE");
        try
        {
            foreach (var statement in Base)
            {
                session.Execute(statement);
            }

            foreach (var collection in collections.All)
            {
                Install(session, collection);
            }

            session.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
            session.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {LayoutVersion}"));
            session.Execute("COMMIT");
        }
        catch
        {
            if (session.InTransaction)
            {
                session.Execute("ROLLBACK");
            }

            throw;
        }
    }

    private static void Install(SqliteSession session, CollectionTable collection)
    {
        session.Execute($"""
            CREATE TABLE IF NOT EXISTS {collection.Table} (
              id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, json TEXT NOT NULL,
              claim_token INTEGER, claim_until INTEGER, claim_owner TEXT)
            """);

        var columns = session.Query(
            "SELECT name FROM pragma_table_xinfo(@p0)", [collection.Table.Trim('"')], row => row.GetString(0));
        foreach (var field in collection.Fields.Where(field => !columns.Contains("f:" + field)))
        {
            session.Execute(
                $"ALTER TABLE {collection.Table} ADD COLUMN {CollectionTable.ColumnOf(field)} "
                + $"GENERATED ALWAYS AS ({FieldPath.ValueSql(field, "json")}) VIRTUAL");
        }

        InstallIndexes(session, collection);
    }

    private static void InstallIndexes(SqliteSession session, CollectionTable collection)
    {
        var wanted = new Dictionary<string, (string Sql, IndexSchema Index)>(StringComparer.Ordinal);
        foreach (var index in collection.Schema.Indexes)
        {
            var columns = index.Fields.Select(CollectionTable.ColumnOf);
            var where = index.Where is null ? null : FilterSql.Literal(collection, index.Where);
            var name = $"ix:{collection.Schema.Name}:{index.Name}"
                + (index.Unique ? ":unique" : null) + (where is null ? null : $":{where.Replace("\"", null, StringComparison.Ordinal)}");
            // The id at the end lets the index serve the whole order of a sort, ties included.
            var sql = index.Unique
                ? $"CREATE UNIQUE INDEX \"{name}\" ON {collection.Table} ({string.Join(", ", columns)})"
                : $"CREATE INDEX \"{name}\" ON {collection.Table} ({string.Join(", ", columns.Append("id"))})";
            wanted[name] = (where is null ? sql : $"{sql} WHERE {where}", index);
        }

        var present = session.Query(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = @p0 AND name LIKE 'ix:%'",
            [collection.Table.Trim('"')],
            row => (Name: row.GetString(0), Sql: row.GetString(1)));
        foreach (var (name, sql) in present)
        {
            if (wanted.TryGetValue(name, out var same) && same.Sql == sql)
            {
                wanted.Remove(name);
            }
            else
            {
                session.Execute($"DROP INDEX \"{name}\"");
            }
        }

        foreach (var (sql, index) in wanted.Values)
        {
            try
            {
                session.Execute(sql);
            }
            catch (SqliteException error) when (SqliteErrors.IsUniqueViolation(error))
            {
                throw new StoreDamagedException(
                    $"Collection '{collection.Schema.Name}' holds documents that are not unique in '{index.Name}'.", error);
            }
        }
    }
}
