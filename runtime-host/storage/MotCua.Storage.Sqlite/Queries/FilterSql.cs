using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MotCua.Storage.Sqlite;

/// <summary>Filters as SQL conditions on a table under the alias <c>d</c>.</summary>
internal static class FilterSql
{
    /// <summary>Appends the condition with its values as parameters.</summary>
    public static SqlText Where(this SqlText sql, CollectionTable table, Filter filter) => filter switch
    {
        AndFilter all => sql.Join(table, all.Filters, " AND ", ofNone: "1"),
        OrFilter any => sql.Join(table, any.Filters, " OR ", ofNone: "0"),
        CompareFilter compare => sql.Compare(table, compare),
        InFilter @in => sql.In(table, @in),
        ExistsFilter exists => sql.Append($"{table.FieldSql(exists.Field)} IS {(exists.IsPresent ? "NOT " : null)}NULL"),
        ContainsFilter contains => sql.Contains(contains),
        ContainsNoneFilter none => sql.Append("NOT ").Contains(new ContainsFilter(none.Field, none.Values)),
        TextFilter search => sql.Text(table, search),
        _ => throw new ArgumentException($"Unknown filter {filter.GetType().Name}."),
    };

    /// <summary>The condition of a partial index: no alias, values written out.</summary>
    public static string Literal(CollectionTable table, Filter filter) => filter switch
    {
        AndFilter all when all.Filters.Count > 0 => LiteralJoin(table, all.Filters, " AND "),
        OrFilter any when any.Filters.Count > 0 => LiteralJoin(table, any.Filters, " OR "),
        CompareFilter { Value.IsNull: false } compare =>
            $"{LiteralField(table, compare.Field)} {OperatorOf(compare.Operator)} {LiteralValue(compare.Value)}",
        InFilter @in => $"{LiteralField(table, @in.Field)} IN ({string.Join(", ", @in.Values.Select(LiteralValue))})",
        ExistsFilter exists => $"{LiteralField(table, exists.Field)} IS {(exists.IsPresent ? "NOT " : null)}NULL",
        _ => throw new ArgumentException($"An index of '{table.Schema.Name}' cannot be limited by this filter."),
    };

    /// <summary>A filter's value as SQLite sees the field: truth values are text, see <see cref="FieldPath.ValueSql"/>.</summary>
    public static object? Stored(FieldValue value) => value.Value is bool truth ? (truth ? "true" : "false") : value.Value;

    private static SqlText Join(
        this SqlText sql, CollectionTable table, IReadOnlyList<Filter> filters, string between, string ofNone)
    {
        if (filters.Count == 0)
        {
            return sql.Append(ofNone);
        }

        sql.Append("(").Where(table, filters[0]);
        foreach (var filter in filters.Skip(1))
        {
            sql.Append(between).Where(table, filter);
        }

        return sql.Append(")");
    }

    private static SqlText Compare(this SqlText sql, CollectionTable table, CompareFilter compare)
    {
        var field = table.FieldSql(compare.Field);
        return (compare.Operator, compare.Value.IsNull) switch
        {
            (Comparison.Equal, true) => sql.Append($"{field} IS NULL"),
            (Comparison.NotEqual, true) => sql.Append($"{field} IS NOT NULL"),
            (_, true) => sql.Append("0"),
            var (comparison, _) => sql.Append($"{field} {OperatorOf(comparison)} ").Parameter(Stored(compare.Value)),
        };
    }

    private static string OperatorOf(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.NotEqual => "IS NOT",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
    };

    private static SqlText In(this SqlText sql, CollectionTable table, InFilter filter)
    {
        var field = table.FieldSql(filter.Field);
        var values = filter.Values.Where(value => !value.IsNull).Select(Stored);
        // One array parameter keeps the text, and so the prepared statement, the same for any number of values.
        sql.Append($"({field} IN (SELECT value FROM json_each(").Parameter(JsonArrayOf(values)).Append("))");
        return sql.Append(filter.Values.Any(value => value.IsNull) ? $" OR {field} IS NULL)" : ")");
    }

    private static SqlText Contains(this SqlText sql, ContainsFilter filter) => sql
        .Append($"EXISTS (SELECT 1 FROM json_each(d.json, '{FieldPath.JsonPath(filter.Field)}') AS e WHERE e.value IN (SELECT value FROM json_each(")
        .Parameter(JsonArrayOf(filter.Values.Select(value => value.Value)))
        .Append(")))");

    private static SqlText Text(this SqlText sql, CollectionTable table, TextFilter filter)
    {
        sql.Append("(1");
        foreach (var word in filter.Words)
        {
            sql.Append($" AND instr({table.FieldSql(filter.Field)}, ").Parameter(word).Append(") > 0");
        }

        return sql.Append(")");
    }

    private static string JsonArrayOf(IEnumerable<object?> values) =>
        new JsonArray([.. values.Select(value => JsonValue.Create(JsonSerializer.SerializeToElement(value)))]).ToJsonString();

    private static string LiteralJoin(CollectionTable table, IReadOnlyList<Filter> filters, string between) =>
        $"({string.Join(between, filters.Select(filter => Literal(table, filter)))})";

    private static string LiteralField(CollectionTable table, string field) => table.IsDeclared(field)
        ? CollectionTable.ColumnOf(field)
        : $"({FieldPath.ValueSql(field, "json")})";

    private static string LiteralValue(FieldValue value) => Stored(value) switch
    {
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException("An index filter cannot hold null; use Exists."),
    };
}
