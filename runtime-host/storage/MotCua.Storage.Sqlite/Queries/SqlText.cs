using System.Globalization;
using System.Text;

namespace MotCua.Storage.Sqlite;

/// <summary>A statement in the making: its text and the values of its parameters.</summary>
internal sealed class SqlText
{
    private readonly StringBuilder text = new();
    private readonly List<SqlValue> values = [];

    public SqlValue[] Values => [.. values];

    public SqlText Append(string sql)
    {
        text.Append(sql);
        return this;
    }

    /// <summary>Adds a parameter holding the value.</summary>
    public SqlText Parameter(object? value)
    {
        text.Append(CultureInfo.InvariantCulture, $"@p{values.Count}");
        values.Add(SqlValue.Of(value));
        return this;
    }

    public override string ToString() => text.ToString();
}
