using System.Text.RegularExpressions;

namespace MotCua.Forms;

/// <summary>Which fields an expression reads: <c>data.a.b</c> anywhere, <c>item.x</c> inside a list. Keys are plain, so a scan outside string literals is exact.</summary>
internal static partial class FeelReferences
{
    /// <summary>Field paths (without indexes) in order of appearance.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="itemPath">Path of the list item the field stands in (<c>members[]</c>), or null.</param>
    public static IReadOnlyList<string> In(string text, string? itemPath)
    {
        var paths = new List<string>();
        foreach (Match match in Reference().Matches(Literal().Replace(text, "\"\"")))
        {
            var tail = Filter().Replace(match.Groups["tail"].Value, "");
            if (match.Groups["root"].Value == "data") paths.Add(tail.TrimStart('.'));
            else if (itemPath is not null) paths.Add(itemPath + tail);
        }

        return paths;
    }

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"", RegexOptions.NonBacktracking)]
    private static partial Regex Literal();

    [GeneratedRegex(@"(?<![A-Za-z0-9_.])(?<root>data|item)(?<tail>(?:\s*\.\s*[A-Za-z][A-Za-z0-9_]*|\[[0-9]+\])*)(?![A-Za-z0-9_])")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\[[0-9]+\]|\s", RegexOptions.NonBacktracking)]
    private static partial Regex Filter();
}
