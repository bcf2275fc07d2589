using System.Text.RegularExpressions;

namespace MotCua.Storage.Sqlite;

/// <summary>Field paths as SQL. The pattern keeps quotes out, so a path can stand inside a statement.</summary>
internal static partial class FieldPath
{
    public static void Check(string path)
    {
        if (!Pattern().IsMatch(path))
        {
            throw new ArgumentException($"'{path}' is not a field path: names of letters, digits, '_' and '-', joined by dots.");
        }
    }

    /// <summary><c>$."applicant"."name"</c>.</summary>
    public static string JsonPath(string path)
    {
        Check(path);
        return "$.\"" + path.Replace(".", "\".\"", StringComparison.Ordinal) + '"';
    }

    /// <summary>
    /// The value at the path as SQL: text, number or null. Truth values become the text <c>true</c> and <c>false</c>,
    /// because SQLite would make them 1 and 0, which are numbers in every other store.
    /// </summary>
    public static string ValueSql(string path, string jsonColumn)
    {
        var at = JsonPath(path);
        return $"CASE json_type({jsonColumn}, '{at}') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' "
            + $"ELSE {jsonColumn} ->> '{at}' END";
    }

    [GeneratedRegex(@"^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
