using System.Text;
using System.Text.RegularExpressions;

namespace MotCua.Engine.Feel;

/// <summary>
/// XPath regular expressions (XQuery 1.0 and XPath 2.0 Functions, section 7.6.1) written as .NET ones:
/// what only .NET knows is refused, what differs is rewritten.
/// </summary>
internal static class XPathPattern
{
    private const string NameStart = @"A-Z_a-z:\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD";
    private const string NamePart = NameStart + @"\-.0-9\u00B7\u0300-\u036F\u203F\u2040";
    private const string AnyPair = @"(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|";

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
        var state = new State(flags.Contains('s', StringComparison.Ordinal), flags.Contains('m', StringComparison.Ordinal));
        var builder = new StringBuilder(pattern.Length + 16);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (!Append(builder, pattern, ref i, state))
            {
                return null;
            }
        }

        return state.ClassDepth == 0 ? builder.ToString() : null;
    }

    private static bool Append(StringBuilder builder, string pattern, ref int i, State state)
    {
        var c = pattern[i];
        if (c == '\\')
        {
            return AppendEscape(builder, pattern, ref i, state);
        }

        if (state.ClassDepth > 0)
        {
            return AppendInClass(builder, pattern, ref i, state);
        }

        switch (c)
        {
            case '[':
                state.ClassDepth = 1;
                builder.Append(c);
                if (Next(pattern, i) == '^')
                {
                    builder.Append(pattern[++i]);
                }

                return Next(pattern, i) != ']';
            case ']':
                return false;
            case '(' when Next(pattern, i) == '?' && (i + 2 >= pattern.Length || pattern[i + 2] != ':'):
                return false;
            case '.':
                builder.Append(AnyPair).Append(state.DotMatchesAll ? @"[\s\S])" : @"[^\n\r])");
                return true;
            case '$' when !state.Multiline:
                builder.Append(@"\z");
                return true;
            default:
                builder.Append(c);
                return true;
        }
    }

    private static bool AppendInClass(StringBuilder builder, string pattern, ref int i, State state)
    {
        var c = pattern[i];
        if (c == '[')
        {
            // Inside a class a bracket only opens a subtraction.
            if (i == 0 || pattern[i - 1] != '-')
            {
                return false;
            }

            state.ClassDepth++;
        }
        else if (c == ']')
        {
            state.ClassDepth--;
        }

        builder.Append(c);
        return true;
    }

    private static bool AppendEscape(StringBuilder builder, string pattern, ref int i, State state)
    {
        var c = Next(pattern, i);
        i++;
        switch (c)
        {
            case 'n' or 'r' or 't' or '\\' or '|' or '.' or '?' or '*' or '+' or '(' or ')' or '{' or '}' or '$' or '-' or '[' or ']' or '^' or 's' or 'S' or 'd' or 'D' or 'w' or 'W':
                builder.Append('\\').Append(c);
                return true;
            case 'i' or 'c':
                AppendSet(builder, c == 'i' ? NameStart : NamePart, false, state);
                return true;
            case 'I' or 'C' when state.ClassDepth == 0:
                AppendSet(builder, c == 'I' ? NameStart : NamePart, true, state);
                return true;
            case 'p' or 'P' when Next(pattern, i) == '{':
                builder.Append('\\').Append(c);
                return true;
            case >= '1' and <= '9' when state.ClassDepth == 0:
                builder.Append("(?:\\").Append(c);
                while (char.IsAsciiDigit(Next(pattern, i)) && Groups(pattern) >= ((pattern[i] - '0') * 10) + Next(pattern, i) - '0')
                {
                    builder.Append(pattern[++i]);
                }

                builder.Append(')');
                return true;
            default:
                return false;
        }
    }

    private static void AppendSet(StringBuilder builder, string set, bool negated, State state)
        => builder.Append(state.ClassDepth > 0 ? set : (negated ? "[^" : "[") + set + "]");

    private static int Groups(string pattern) => pattern.Where((c, i) => c == '(' && Next(pattern, i) != '?' && (i == 0 || pattern[i - 1] != '\\')).Count();

    private static char Next(string pattern, int i) => i + 1 < pattern.Length ? pattern[i + 1] : '\0';

    // The x flag takes white space away before anything else is read, but not from classes (section 7.6.1.1).
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

    private sealed class State(bool dotMatchesAll, bool multiline)
    {
        public bool DotMatchesAll { get; } = dotMatchesAll;

        public bool Multiline { get; } = multiline;

        public int ClassDepth { get; set; }
    }
}
