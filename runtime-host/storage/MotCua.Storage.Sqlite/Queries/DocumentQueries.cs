using System.Globalization;

namespace MotCua.Storage.Sqlite;

/// <summary>The statements that read documents.</summary>
internal static class DocumentQueries
{
    private const string Columns = "d.id, d.version, d.json";

    public static DocumentEnvelope? Get(SqliteSession session, CollectionTable table, string id) => session
        .Query(table.Statements.Get, [id], Envelope)
        .FirstOrDefault();

    public static IReadOnlyList<DocumentEnvelope> GetMany(
        SqliteSession session, CollectionTable table, IReadOnlyCollection<string> ids)
    {
        var wanted = ids.Distinct(StringComparer.Ordinal).ToList();
        var found = session
            .Query(
                $"SELECT {Columns} FROM {table.Table} AS d WHERE d.id IN (SELECT value FROM json_each(@p0))",
                [System.Text.Json.JsonSerializer.Serialize(wanted)],
                Envelope)
            .ToDictionary(document => document.Id, StringComparer.Ordinal);
        return [.. wanted.Where(found.ContainsKey).Select(id => found[id])];
    }

    public static Page<DocumentEnvelope> Query(SqliteSession session, CollectionTable table, DocumentQuery query)
    {
        CheckSort(table, query.Sort);
        var fields = query.Sort.Select(sort => table.FieldSql(sort.Field)).ToList();
        var sql = new SqlText()
            .Append($"SELECT {string.Join(", ", fields.Prepend(Columns))} FROM {table.Table} AS d WHERE ")
            .Where(table, query.Filter);
        if (query.Cursor is not null)
        {
            sql.Append(" AND ").After(table, query.Sort, Cursor.Decode(query.Cursor, query.Sort));
        }

        // One more than asked for tells whether there is a next page.
        sql.OrderBy(table, query.Sort).Append(" LIMIT ").Parameter((long)query.Limit + 1);
        var rows = session.Query(sql.ToString(), sql.Values, row => (Document: Envelope(row), Keys: Keys(row, 3)));
        if (rows.Count <= query.Limit)
        {
            return new([.. rows.Select(row => row.Document)], null);
        }

        var (last, keys) = rows[query.Limit - 1];
        return new(
            [.. rows.Take(query.Limit).Select(row => row.Document)], new Cursor(keys, last.Id).Encode(query.Sort));
    }

    public static long Count(SqliteSession session, CollectionTable table, Filter filter)
    {
        var sql = new SqlText().Append($"SELECT count(*) FROM {table.Table} AS d WHERE ").Where(table, filter);
        return (long)session.Scalar(sql.ToString(), sql.Values)!;
    }

    public static IReadOnlyList<GroupCount> CountBy(
        SqliteSession session, CollectionTable table, IReadOnlyList<string> fields, Filter filter)
    {
        var keys = string.Join(", ", fields.Select(table.FieldSql));
        var sql = new SqlText()
            .Append($"SELECT count(*), {keys} FROM {table.Table} AS d WHERE ")
            .Where(table, filter)
            .Append($" GROUP BY {keys} ORDER BY {keys}");
        return session.Query(sql.ToString(), sql.Values, row => new GroupCount(
            [.. Keys(row, 1).Select(key => key is null ? null : Convert.ToString(key, CultureInfo.InvariantCulture))],
            row.GetInt64(0)));
    }

    /// <summary>The documents that a claim may take now.</summary>
    public static List<DocumentEnvelope> Claimable(
        SqliteSession session, CollectionTable table, ClaimRequest request, long nowMilliseconds)
    {
        IReadOnlyList<SortField> sort = request.SortField is null ? [] : [new(request.SortField)];
        CheckSort(table, sort);
        var sql = new SqlText()
            .Append($"SELECT {Columns} FROM {table.Table} AS d WHERE ")
            .Where(table, request.Due)
            .Append(" AND (d.claim_until IS NULL OR d.claim_until <= ").Parameter(nowMilliseconds).Append(")")
            .OrderBy(table, sort)
            .Append(" LIMIT ").Parameter((long)request.Max);
        return session.Query(sql.ToString(), sql.Values, Envelope);
    }

    private static void CheckSort(CollectionTable table, IReadOnlyList<SortField> sort)
    {
        foreach (var field in sort.Where(sort => !table.IsDeclared(sort.Field)))
        {
            throw new UndeclaredFieldException(
                $"Collection '{table.Schema.Name}' cannot be sorted by '{field.Field}': declare an index that has it.");
        }
    }

    private static DocumentEnvelope Envelope(SqlRow row) =>
        new(row.GetString(0), row.GetInt64(1), row.GetBytes(2));

    private static object?[] Keys(SqlRow row, int from)
    {
        var keys = new object?[row.FieldCount - from];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = row.GetValue(from + i);
        }

        return keys;
    }
}
