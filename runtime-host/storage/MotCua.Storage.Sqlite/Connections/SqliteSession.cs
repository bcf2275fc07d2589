using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace MotCua.Storage.Sqlite;

/// <summary>One connection with its prepared statements, used by one thread at a time. Statements are driven directly:
/// a commit is some dozens of them, and a command object for each would cost more than SQLite does. Parameters are
/// positional: <c>@p0</c>, <c>@p1</c> ...</summary>
internal sealed class SqliteSession(SqliteConnection connection) : IDisposable
{
    /// <summary>Filters make texts of many shapes; beyond this many the statements are prepared anew.</summary>
    private const int MaxStatements = 300;

    private readonly Dictionary<string, Prepared> statements = new(StringComparer.Ordinal);

    /// <summary>A transaction is open. Some failures (disk full, corruption) end it without being asked.</summary>
    public bool InTransaction => raw.sqlite3_get_autocommit(Handle) == 0;

    /// <summary>Rows changed since the connection was opened.</summary>
    public long TotalChanges => raw.sqlite3_total_changes(Handle);

    private sqlite3 Handle => connection.Handle!;

    /// <summary>Runs the statement; the number of rows changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<SqlValue> values)
    {
        var statement = Bind(sql, values);
        try
        {
            while (Step(statement))
            {
            }

            return raw.sqlite3_changes(Handle);
        }
        finally
        {
            Release(statement);
        }
    }

    /// <summary>First column of the first row; null for no row or SQL null.</summary>
    public object? Scalar(string sql, params ReadOnlySpan<SqlValue> values)
    {
        var statement = Bind(sql, values);
        try
        {
            return Step(statement) ? new SqlRow(statement).GetValue(0) : null;
        }
        finally
        {
            Release(statement);
        }
    }

    /// <summary>First column of the first row as a whole number; null for no row or SQL null.</summary>
    public long? Number(string sql, params ReadOnlySpan<SqlValue> values)
    {
        var statement = Bind(sql, values);
        try
        {
            return Step(statement) && raw.sqlite3_column_type(statement, 0) != raw.SQLITE_NULL
                ? raw.sqlite3_column_int64(statement, 0)
                : null;
        }
        finally
        {
            Release(statement);
        }
    }

    public List<T> Query<T>(string sql, ReadOnlySpan<SqlValue> values, Func<SqlRow, T> read)
    {
        var statement = Bind(sql, values);
        try
        {
            var rows = new List<T>();
            while (Step(statement))
            {
                rows.Add(read(new SqlRow(statement)));
            }

            return rows;
        }
        finally
        {
            Release(statement);
        }
    }

    public void Dispose()
    {
        Forget();
        connection.Dispose();
    }

    private bool Step(sqlite3_stmt statement)
    {
        var code = raw.sqlite3_step(statement);
        if (code == raw.SQLITE_ROW)
        {
            return true;
        }

        Check(code);
        return false;
    }

    // A failed statement answers its reset with the failure again; it has been told already.
    private static void Release(sqlite3_stmt statement)
    {
        _ = raw.sqlite3_reset(statement);
        _ = raw.sqlite3_clear_bindings(statement);
    }

    private sqlite3_stmt Bind(string sql, ReadOnlySpan<SqlValue> values)
    {
        if (!statements.TryGetValue(sql, out var prepared))
        {
            if (statements.Count >= MaxStatements)
            {
                Forget();
            }

            prepared = Prepare(sql, values.Length);
            statements.Add(sql, prepared);
        }

        for (var i = 0; i < values.Length; i++)
        {
            Bind(prepared.Statement, prepared.Places[i], values[i]);
        }

        return prepared.Statement;
    }

    private Prepared Prepare(string sql, int parameters)
    {
        Check(raw.sqlite3_prepare_v3(Handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement));
        var places = new int[parameters];
        for (var i = 0; i < parameters; i++)
        {
            places[i] = raw.sqlite3_bind_parameter_index(statement, string.Create(CultureInfo.InvariantCulture, $"@p{i}"));
        }

        return new Prepared(statement, places);
    }

    private void Bind(sqlite3_stmt statement, int place, in SqlValue value) => Check(value.Kind switch
    {
        SqlKind.Integer => raw.sqlite3_bind_int64(statement, place, value.Number),
        SqlKind.Real => raw.sqlite3_bind_double(statement, place, value.Real),
        SqlKind.String => BindString(statement, place, value.String!),
        SqlKind.Utf8 => raw.sqlite3_bind_text(statement, place, value.Bytes.Span),
        SqlKind.Blob when value.Bytes.IsEmpty => raw.sqlite3_bind_zeroblob(statement, place, 0),
        SqlKind.Blob => raw.sqlite3_bind_blob(statement, place, value.Bytes.Span),
        _ => raw.sqlite3_bind_null(statement, place),
    });

    private static int BindString(sqlite3_stmt statement, int place, string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most <= 512)
        {
            Span<byte> small = stackalloc byte[512];
            return raw.sqlite3_bind_text(statement, place, (ReadOnlySpan<byte>)small[..Encoding.UTF8.GetBytes(text, small)]);
        }

        var rented = ArrayPool<byte>.Shared.Rent(most);
        try
        {
            var length = Encoding.UTF8.GetBytes(text, rented);
            return raw.sqlite3_bind_text(statement, place, (ReadOnlySpan<byte>)rented.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(code, Handle);
        }
    }

    private void Forget()
    {
        foreach (var prepared in statements.Values)
        {
            prepared.Statement.Dispose();
        }

        statements.Clear();
    }

    /// <param name="Statement">The compiled statement.</param>
    /// <param name="Places">SQLite's number of each parameter.</param>
    private sealed record Prepared(sqlite3_stmt Statement, int[] Places);
}
