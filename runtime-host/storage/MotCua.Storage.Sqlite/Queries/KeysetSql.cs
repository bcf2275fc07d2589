namespace MotCua.Storage.Sqlite;

/// <summary>Sorting and keyset paging as SQL. Null sorts first when ascending, as SQLite does.</summary>
internal static class KeysetSql
{
    /// <summary>The order: the sort fields, then the id in the direction of the last of them, so that an index can be
    /// read straight or backwards.</summary>
    public static SqlText OrderBy(this SqlText sql, CollectionTable table, IReadOnlyList<SortField> sort)
    {
        sql.Append(" ORDER BY ");
        foreach (var field in sort)
        {
            sql.Append(table.FieldSql(field.Field)).Append(field.Descending ? " DESC, " : ", ");
        }

        return sql.Append(IsIdDescending(sort) ? "d.id DESC" : "d.id");
    }

    /// <summary>The documents after the cursor: a later first field, or the same first and a later second, and so on.</summary>
    public static SqlText After(this SqlText sql, CollectionTable table, IReadOnlyList<SortField> sort, Cursor cursor)
    {
        sql.Append("(").LeadingBound(table, sort, cursor).Append(" AND (");
        for (var i = 0; i < sort.Count; i++)
        {
            sql.SamePrefix(table, sort, cursor, i)
                .Later(table.FieldSql(sort[i].Field), sort[i].Descending, cursor.Values[i])
                .Append(" OR ");
        }

        return sql.SamePrefix(table, sort, cursor, sort.Count)
            .Append(IsIdDescending(sort) ? "d.id < " : "d.id > ").Parameter(cursor.Id).Append("))");
    }

    private static bool IsIdDescending(IReadOnlyList<SortField> sort) => sort.Count > 0 && sort[^1].Descending;

    /// <summary>Redundant, but lets SQLite seek in the index instead of walking to the cursor.</summary>
    private static SqlText LeadingBound(
        this SqlText sql, CollectionTable table, IReadOnlyList<SortField> sort, Cursor cursor)
    {
        if (sort.Count == 0)
        {
            return sql.Append("1");
        }

        var field = table.FieldSql(sort[0].Field);
        return (sort[0].Descending, cursor.Values[0]) switch
        {
            (false, null) => sql.Append("1"),
            (true, null) => sql.Append($"{field} IS NULL"),
            (false, var value) => sql.Append($"{field} >= ").Parameter(value),
            (true, var value) => sql.Append($"({field} <= ").Parameter(value).Append($" OR {field} IS NULL)"),
        };
    }

    private static SqlText SamePrefix(
        this SqlText sql, CollectionTable table, IReadOnlyList<SortField> sort, Cursor cursor, int length)
    {
        for (var i = 0; i < length; i++)
        {
            sql.Append($"{table.FieldSql(sort[i].Field)} IS ").Parameter(cursor.Values[i]).Append(" AND ");
        }

        return sql;
    }

    private static SqlText Later(this SqlText sql, string field, bool descending, object? value) =>
        (descending, value) switch
        {
            (false, null) => sql.Append($"{field} IS NOT NULL"),
            (true, null) => sql.Append("0"),
            (false, _) => sql.Append($"{field} > ").Parameter(value),
            (true, _) => sql.Append($"({field} < ").Parameter(value).Append($" OR {field} IS NULL)"),
        };
}
