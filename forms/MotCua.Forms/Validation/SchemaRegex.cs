using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MotCua.Forms.Validation;

/// <summary>
/// Regular expressions of schemas: ECMA-262 spelling (JSON Schema 2020-12, section 6.4) on .NET's engine.
/// Matched without backtracking where the pattern allows it, else with a time limit; a pattern that runs out of time does not match.
/// </summary>
internal static class SchemaRegex
{
    private const int CacheSize = 2000;
    private const string Space = @"\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
    private static readonly ConcurrentDictionary<string, Regex?> Cache = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Categories = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Letter"] = "L",
        ["Uppercase_Letter"] = "Lu",
        ["Lowercase_Letter"] = "Ll",
        ["Mark"] = "M",
        ["Number"] = "N",
        ["Decimal_Number"] = "Nd",
        ["digit"] = "Nd",
        ["Punctuation"] = "P",
        ["punct"] = "P",
        ["Symbol"] = "S",
        ["Separator"] = "Z",
        ["Space_Separator"] = "Zs",
        ["Other"] = "C",
    };

    /// <summary>Whether the text is a pattern we can run.</summary>
    public static bool IsSound(string pattern) => pattern.Length <= FormLimits.PatternCharacters && Get(pattern) is not null;

    /// <summary>Whether the pattern occurs in the text; false for an unsound pattern or when the time runs out.</summary>
    public static bool IsMatch(string pattern, string text)
    {
        try
        {
            return Get(pattern)?.IsMatch(text) ?? false;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static Regex? Get(string pattern)
    {
        if (Cache.Count > CacheSize) Cache.Clear();
        return Cache.GetOrAdd(pattern, Build);
    }

    private static Regex? Build(string pattern)
    {
        try
        {
            var translated = Translate(pattern);
            try
            {
                return new Regex(translated, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, FormLimits.PatternTime);
            }
            catch (NotSupportedException)
            {
                return new Regex(translated, RegexOptions.CultureInvariant, FormLimits.PatternTime);
            }
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string Translate(string pattern)
    {
        var result = new StringBuilder();
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '\\') i = Escape(pattern, i, inClass, result);
            else if (inClass)
            {
                if (c == ']') inClass = false;
                result.Append(c == '[' ? @"\[" : c.ToString());
            }
            else if (c == '[')
            {
                inClass = true;
                result.Append(c);
                if (i + 1 < pattern.Length && pattern[i + 1] == '^') result.Append(pattern[++i]);
            }
            else if (c == '$') result.Append(@"\z");
            else if (c == '.') result.Append(@"[^\n\r\u2028\u2029]");
            else if (c == '(' && i + 2 < pattern.Length && pattern[i + 1] == '?' && !":=!<".Contains(pattern[i + 2]))
                throw new ArgumentException("Group syntax outside ECMA-262.", nameof(pattern));
            else if (char.IsHighSurrogate(c) && i + 1 < pattern.Length) result.Append("(?:").Append(c).Append(pattern[++i]).Append(')');
            else result.Append(c);
        }

        return result.ToString();
    }

    private static int Escape(string pattern, int at, bool inClass, StringBuilder result)
    {
        if (at + 1 >= pattern.Length) throw new ArgumentException("Pattern ends in a backslash.", nameof(pattern));
        var c = pattern[at + 1];
        switch (c)
        {
            case 'd': result.Append(inClass ? "0-9" : "[0-9]"); return at + 1;
            case 'D' when !inClass: result.Append("[^0-9]"); return at + 1;
            case 'w': result.Append(inClass ? "A-Za-z0-9_" : "[A-Za-z0-9_]"); return at + 1;
            case 'W' when !inClass: result.Append("[^A-Za-z0-9_]"); return at + 1;
            case 's': result.Append(inClass ? Space : "[" + Space + "]"); return at + 1;
            case 'S' when !inClass: result.Append("[^" + Space + "]"); return at + 1;
            case 'p' or 'P': return Category(pattern, at, c, result);
            case 'u' when at + 2 < pattern.Length && pattern[at + 2] == '{': return CodePoint(pattern, at, result);
            case 'c' or 'u' or 'x' or 'b' or 'B' or 't' or 'n' or 'v' or 'f' or 'r' or 'k' or 'D' or 'W' or 'S': break;
            default:
                if (char.IsAsciiLetter(c)) throw new ArgumentException("Escape outside ECMA-262.", nameof(pattern));
                break;
        }

        result.Append('\\').Append(c);
        return at + 1;
    }

    private static int Category(string pattern, int at, char p, StringBuilder result)
    {
        var end = pattern.IndexOf('}', at);
        if (at + 2 >= pattern.Length || pattern[at + 2] != '{' || end < 0) throw new ArgumentException("Unknown category.", nameof(pattern));
        var name = pattern[(at + 3)..end];
        name = name[(name.IndexOf('=', StringComparison.Ordinal) + 1)..];
        result.Append('\\').Append(p).Append('{').Append(Categories.GetValueOrDefault(name, name)).Append('}');
        return end;
    }

    private static int CodePoint(string pattern, int at, StringBuilder result)
    {
        var end = pattern.IndexOf('}', at);
        if (end < 0 || !int.TryParse(pattern.AsSpan(at + 3, end - at - 3), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) || !Rune.IsValid(value))
            throw new ArgumentException("Unknown code point.", nameof(pattern));
        foreach (var unit in new Rune(value).ToString()) result.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        return end;
    }
}
