using System.Diagnostics;
using System.Text;
using MotCua.Storage;
using SQLitePCL;

namespace MotCua.Benchmarks.Dossiers;

/// <summary>
/// The floor: one thread, prepared statements, nothing else. It writes the rows that a real run wrote, into the same
/// tables with the same columns and indexes, in the same transactions, so with the same fsyncs. No preconditions, no
/// savepoints, no reading, no JSON made, no answers.
/// </summary>
internal sealed class BareLoop : IDisposable
{
    private readonly sqlite3 db;
    private readonly Dictionary<string, sqlite3_stmt> statements = new(StringComparer.Ordinal);

    /// <summary>Opens a copy of the seeded database.</summary>
    public BareLoop(string folder)
    {
        Check(raw.sqlite3_open(Path.Combine(folder, "motcua.db"), out db));
        Do("PRAGMA synchronous = FULL");
        Do("PRAGMA cache_size = -32768");
        Do("PRAGMA wal_autocheckpoint = 4000");
        if (raw.sqlite3_column_int(Row("PRAGMA synchronous"), 0) != 2)
        {
            throw new InvalidOperationException("The floor must be as durable as the store.");
        }
    }

    /// <summary>Writes everything; the time it took.</summary>
    public TimeSpan Write(IReadOnlyList<CommitRecorder.Batch> batches)
    {
        var started = Stopwatch.GetTimestamp();
        foreach (var batch in batches)
        {
            Do("BEGIN IMMEDIATE");
            for (var i = 0; i < batch.Counters; i++)
            {
                Do("INSERT INTO counters (name, value) VALUES ('dossierCode/H99.12/261120', 1) ON CONFLICT (name) DO UPDATE SET value = value + 1");
            }

            foreach (var unit in batch.Units)
            {
                foreach (var write in unit.Writes)
                {
                    Apply(write);
                }
            }

            Do("COMMIT");
        }

        return Stopwatch.GetElapsedTime(started);
    }

    public long Count(string collection) => raw.sqlite3_column_int64(Row($"SELECT count(*) FROM \"doc:{collection}\""), 0);

    public void Dispose()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }

        db.Dispose();
    }

    private void Apply(Write write)
    {
        switch (write)
        {
            case InsertWrite insert:
                Document($"INSERT INTO \"doc:{insert.Collection}\" (id, version, json) VALUES (?1, 1, ?2)", insert.Id, insert.Utf8);
                break;
            case UpsertWrite upsert:
                Document(
                    $"INSERT INTO \"doc:{upsert.Collection}\" (id, version, json) VALUES (?1, 1, ?2) ON CONFLICT (id) DO UPDATE SET json = excluded.json, version = version + 1",
                    upsert.Id,
                    upsert.Utf8);
                break;
            case ReplaceWrite replace:
                Document($"UPDATE \"doc:{replace.Collection}\" SET json = ?2, version = version + 1 WHERE id = ?1", replace.Id, replace.Utf8);
                break;
            case DeleteWrite delete:
                var statement = Statement($"DELETE FROM \"doc:{delete.Collection}\" WHERE id = ?1");
                Text(statement, 1, delete.Id);
                Run(statement);
                break;
            case AppendWrite append:
                var insertion = Statement("INSERT INTO streams (stream, key, sequence, bytes) VALUES (?1, ?2, ?3, ?4)");
                Text(insertion, 1, append.Stream);
                Text(insertion, 2, append.StreamKey);
                Check(raw.sqlite3_bind_int64(insertion, 3, append.Sequence));
                Check(raw.sqlite3_bind_blob(insertion, 4, append.Bytes.Span));
                Run(insertion);
                break;
            default:
                throw new InvalidOperationException($"The loop does not know {write.GetType().Name}.");
        }
    }

    private void Document(string sql, string id, ReadOnlyMemory<byte> utf8)
    {
        var statement = Statement(sql);
        Text(statement, 1, id);
        Check(raw.sqlite3_bind_text(statement, 2, utf8.Span));
        Run(statement);
    }

    private static void Text(sqlite3_stmt statement, int index, string value)
    {
        Span<byte> utf8 = stackalloc byte[512];
        Check(raw.sqlite3_bind_text(statement, index, (ReadOnlySpan<byte>)utf8[..Encoding.UTF8.GetBytes(value, utf8)]));
    }

    private void Do(string sql) => Run(Statement(sql));

    private sqlite3_stmt Row(string sql)
    {
        var statement = Statement(sql);
        raw.sqlite3_reset(statement);
        raw.sqlite3_step(statement);
        return statement;
    }

    private static void Run(sqlite3_stmt statement)
    {
        var code = raw.sqlite3_step(statement);
        if (code is not (raw.SQLITE_DONE or raw.SQLITE_ROW))
        {
            throw new InvalidOperationException($"SQLite answers {code}.");
        }

        Check(raw.sqlite3_reset(statement));
    }

    private sqlite3_stmt Statement(string sql)
    {
        if (!statements.TryGetValue(sql, out var statement))
        {
            Check(raw.sqlite3_prepare_v3(db, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement));
            statements.Add(sql, statement);
        }

        return statement;
    }

    private static void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw new InvalidOperationException($"SQLite answers {code}.");
        }
    }
}
