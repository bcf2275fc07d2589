using System.Text;
using System.Text.RegularExpressions;

namespace MotCua.Engine.Feel;

/// <summary>
/// XPath regular expressions (XPath and XQuery Functions and Operators 3.1, section 5.6.1) written as .NET ones:
/// what only .NET knows is refused, what differs is rewritten. A character beyond the first plane counts as one.
/// </summary>
internal static class XPathPattern
{
    private const string NameStart = @"A-Z_a-z:\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD";
    private const string NamePart = NameStart + @"\-.0-9\u00B7\u0300-\u036F\u203F\u2040";
    private const string Pair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";

    /// <summary>The .NET pattern, or null when pattern or flags are not valid.</summary>
    public static string? Translate(string pattern, string flags)
    {
        if (flags.Any(f => !"smixq".Contains(f, StringComparison.Ordinal)))
        {
            return null;
        }

        if (flags.Contains('q', StringComparison.Ordinal))
        {
            return Regex.Escape(pattern);
        }

        pattern = flags.Contains('x', StringComparison.Ordinal) ? WithoutBlanks(pattern) : pattern;
        var (dotMatchesAll, multiline) = (flags.Contains('s', StringComparison.Ordinal), flags.Contains('m', StringComparison.Ordinal));
        var builder = new StringBuilder(pattern.Length + 16);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (!Append(builder, pattern, ref i, dotMatchesAll, multiline))
            {
                return null;
            }
        }

        return builder.ToString();
    }

    private static bool Append(StringBuilder builder, string pattern, ref int i, bool dotMatchesAll, bool multiline)
    {
        var c = pattern[i];
        switch (c)
        {
            case '\\':
                return AppendEscape(builder, pattern, ref i);
            case '[':
                return XPathClass.Append(builder, pattern, ref i);
            case ']' or '}':
                return false;
            case '{':
                return AppendQuantifier(builder, pattern, ref i);
            case '(' when Next(pattern, i) == '?' && (i + 2 >= pattern.Length || pattern[i + 2] != ':'):
                return false;
            case '.':
                builder.Append("(?:").Append(Pair).Append(dotMatchesAll ? @"|[\s\S])" : @"|[^\n\r])");
                return true;
            case '$' when !multiline:
                builder.Append(@"\z");
                return true;
            case >= '\uD800' and <= '\uDBFF' when char.IsLowSurrogate(Next(pattern, i)):
                builder.Append("(?:").Append(c).Append(pattern[++i]).Append(')');
                return true;
            default:
                builder.Append(c);
                return true;
        }
    }

    // {n}, {n,} or {n,m}: .NET takes anything else for plain characters.
    private static bool AppendQuantifier(StringBuilder builder, string pattern, ref int i)
    {
        var end = pattern.IndexOf('}', i);
        var bounds = end < 0 ? [] : pattern[(i + 1)..end].Split(',');
        if (i == 0 || bounds.Length is 0 or > 2 || bounds[0].Length is 0 or > 6
            || bounds.Any(b => b.Length > 6 || !b.All(char.IsAsciiDigit)))
        {
            return false;
        }

        builder.Append(pattern, i, end - i + 1);
        i = end;
        return true;
    }

    private static bool AppendEscape(StringBuilder builder, string pattern, ref int i)
    {
        var c = Next(pattern, i);
        switch (c)
        {
            case >= '1' and <= '9':
                i++;
                builder.Append("(?:\\").Append(c);
                while (char.IsAsciiDigit(Next(pattern, i)) && Groups(pattern) >= ((pattern[i] - '0') * 10) + Next(pattern, i) - '0')
                {
                    builder.Append(pattern[++i]);
                }

                builder.Append(')');
                return true;
            case 'S' or 'D' or 'I' or 'C' or 'w':
                i++;
                builder.Append("(?:").Append(Pair).Append("|[").Append(Set(c)).Append("])");
                return true;
            case 's' or 'd' or 'W' or 'i' or 'c':
                i++;
                builder.Append('[').Append(Set(c)).Append(']');
                return true;
            default:
                return AppendSingle(builder, pattern, ref i);
        }
    }

    /// <summary>An escaped character or category, which .NET writes alike in and outside classes.</summary>
    public static bool AppendSingle(StringBuilder builder, string pattern, ref int i)
    {
        var c = Next(pattern, i++);
        if (c is 'p' or 'P' && Next(pattern, i) == '{' && pattern.IndexOf('}', i) is > 0 and var end)
        {
            builder.Append('\\').Append(c).Append(pattern, i + 1, end - i);
            i = end;
            return true;
        }

        builder.Append('\\').Append(c);
        return c is 'n' or 'r' or 't' or '\\' or '|' or '.' or '?' or '*' or '+' or '(' or ')' or '{' or '}' or '$' or '-' or '[' or ']' or '^';
    }

    /// <summary>What a multi-character escape stands for, as the inside of a class: unlike .NET's, <c>\w</c> is all but punctuation, separators and others, and <c>\s</c> four characters.</summary>
    public static string Set(char escape) => escape switch
    {
        's' => @" \t\n\r",
        'S' => @"\u0000-\u0008\u000B\u000C\u000E-\u001F\u0021-\uD7FF\uE000-\uFFFF",
        'd' => @"\d",
        'D' => @"\D",
        'w' => @"\p{L}\p{M}\p{N}\p{S}",
        'W' => @"\p{P}\p{Z}\p{Cc}\p{Cf}\p{Co}\p{Cn}",
        'i' => NameStart,
        'c' => NamePart,
        'I' => @"\u0000-9;-@\[-\^`{-\u00BF\u00D7\u00F7\u0300-\u036F\u037E\u2000-\u200B\u200E-\u206F\u2190-\u2BFF\u2FF0-\u3000\uE000-\uF8FF\uFDD0-\uFDEF\uFFFE\uFFFF",
        _ => @"\u0000-,/;-@\[-\^`{-\u00B6\u00B8-\u00BF\u00D7\u00F7\u037E\u2000-\u200B\u200E-\u203E\u2041-\u206F\u2190-\u2BFF\u2FF0-\u3000\uE000-\uF8FF\uFDD0-\uFDEF\uFFFE\uFFFF",
    };

    public static char Next(string pattern, int i) => i + 1 < pattern.Length ? pattern[i + 1] : '\0';

    private static int Groups(string pattern) => pattern.Where((c, i) => c == '(' && Next(pattern, i) != '?' && (i == 0 || pattern[i - 1] != '\\')).Count();

    // The x flag takes white space away before anything else is read, but not from classes.
    private static string WithoutBlanks(string pattern)
    {
        var builder = new StringBuilder(pattern.Length);
        var depth = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (depth == 0 && c is (' ' or '\t' or '\n' or '\r'))
            {
                continue;
            }

            builder.Append(c);
            if (c == '\\' && i + 1 < pattern.Length && pattern[i + 1] is ('[' or ']' or '\\'))
            {
                builder.Append(pattern[++i]);
                continue;
            }

            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        }

        return builder.ToString();
    }
}
