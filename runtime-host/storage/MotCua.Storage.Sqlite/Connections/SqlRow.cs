using SQLitePCL;

namespace MotCua.Storage.Sqlite;

/// <summary>The row a statement stands on; valid until the statement goes on.</summary>
internal readonly struct SqlRow(sqlite3_stmt statement)
{
    public int FieldCount => raw.sqlite3_column_count(statement);

    public string GetString(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    public long GetInt64(int column) => raw.sqlite3_column_int64(statement, column);

    /// <summary>A blob's bytes, or a text's UTF-8.</summary>
    public byte[] GetBytes(int column) => raw.sqlite3_column_blob(statement, column).ToArray();

    /// <summary>A <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <c>byte[]</c> or null.</summary>
    public object? GetValue(int column) => raw.sqlite3_column_type(statement, column) switch
    {
        raw.SQLITE_INTEGER => GetInt64(column),
        raw.SQLITE_FLOAT => raw.sqlite3_column_double(statement, column),
        raw.SQLITE_TEXT => GetString(column),
        raw.SQLITE_BLOB => GetBytes(column),
        _ => null,
    };
}
