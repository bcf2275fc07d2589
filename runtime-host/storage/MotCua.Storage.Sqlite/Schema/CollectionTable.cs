using System.Text.RegularExpressions;

namespace MotCua.Storage.Sqlite;

/// <summary>One collection as a table: documents as JSON text, each indexed field as a virtual column.</summary>
internal sealed partial class CollectionTable
{
    private readonly HashSet<string> fields;

    public CollectionTable(CollectionSchema schema)
    {
        if (!NamePattern().IsMatch(schema.Name))
        {
            throw new ArgumentException($"'{schema.Name}' is not a collection name.");
        }

        Schema = schema;
        Table = $"\"doc:{schema.Name}\"";
        Statements = new TableStatements(Table);
        fields = [.. schema.Indexes.SelectMany(index => index.Fields)];
        foreach (var field in fields)
        {
            FieldPath.Check(field);
        }

        if (fields.Distinct(StringComparer.OrdinalIgnoreCase).Count() != fields.Count)
        {
            throw new ArgumentException($"Collection '{schema.Name}' indexes two fields that differ only in case.");
        }

        if (schema.Indexes.Any(index => index.Fields.Count == 0))
        {
            throw new ArgumentException($"Collection '{schema.Name}' has an index without fields.");
        }
    }

    public CollectionSchema Schema { get; }

    /// <summary>The table's quoted name.</summary>
    public string Table { get; }

    /// <summary>The statements that write it.</summary>
    public TableStatements Statements { get; }

    public IEnumerable<string> Fields => fields;

    public bool IsDeclared(string field) => fields.Contains(field);

    /// <summary>The field's value as SQL; the table stands under the alias <c>d</c>.</summary>
    public string FieldSql(string field) =>
        IsDeclared(field) ? $"d.{ColumnOf(field)}" : $"({FieldPath.ValueSql(field, "d.json")})";

    public static string ColumnOf(string field) => $"\"f:{field}\"";

    /// <summary>The index that SQLite's message "UNIQUE constraint failed: table.column, ..." names.</summary>
    public string UniqueIndexOf(string message)
    {
        var prefix = $"doc:{Schema.Name}.f:";
        var start = message.IndexOf(prefix, StringComparison.Ordinal);
        var columns = start < 0 ? [] : message[start..].TrimEnd('\'', '.').Split(", ");
        return string.Join('+', columns.Select(column => column[prefix.Length..]));
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]{0,59}$", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();
}
