using System.Text;

namespace MotCua.Engine.Feel;

/// <summary>
/// A character class, with subtraction. .NET's classes hold UTF-16 units: what lies beyond the first plane becomes alternatives beside the class.
/// </summary>
internal static class XPathClass
{
    private const string Pair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";

    /// <summary>Reads the class at <paramref name="i"/>, which then stands on its closing bracket; false when it is not valid.</summary>
    public static bool Append(StringBuilder builder, string pattern, ref int i)
    {
        var inner = new StringBuilder();
        var beyond = new List<string>();
        if (!Read(inner, beyond, pattern, ref i, out var negated, depth: 1))
        {
            return false;
        }

        var isEmpty = inner.Length == (negated ? 3 : 2);
        var units = inner.ToString();
        if (negated)
        {
            builder.Append("(?:").Append(beyond.Count > 0 ? $"(?!{string.Join('|', beyond)})" : "").Append(Pair);
            builder.Append('|').Append(isEmpty ? @"[^\uD800-\uDFFF]" : units).Append(')');
        }
        else if (beyond.Count > 0)
        {
            builder.Append("(?:").AppendJoin('|', beyond).Append(isEmpty ? "" : "|" + units).Append(')');
        }
        else
        {
            builder.Append(units);
        }

        return beyond.Count > 0 || !isEmpty;
    }

    private static bool Read(StringBuilder inner, List<string> beyond, string pattern, ref int i, out bool negated, int depth)
    {
        inner.Append('[');
        negated = XPathPattern.Next(pattern, i) == '^';
        if (negated)
        {
            inner.Append('^');
            i++;
        }

        for (i++; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == ']')
            {
                inner.Append(']');
                return true;
            }

            if (c == '[')
            {
                // Inside a class a bracket only opens a subtraction, which has to be the last part.
                if (pattern[i - 1] != '-' || depth > 20 || !Read(inner, [], pattern, ref i, out _, depth + 1) || XPathPattern.Next(pattern, i) != ']')
                {
                    return false;
                }
            }
            else if (!ReadPart(inner, beyond, pattern, ref i))
            {
                return false;
            }
        }

        return false;
    }

    private static bool ReadPart(StringBuilder inner, List<string> beyond, string pattern, ref int i)
    {
        var c = pattern[i];
        if (c == '\\')
        {
            var escape = XPathPattern.Next(pattern, i);
            if (escape is 's' or 'S' or 'd' or 'D' or 'w' or 'W' or 'i' or 'I' or 'c' or 'C')
            {
                i++;
                inner.Append(XPathPattern.Set(escape));
                return true;
            }

            return XPathPattern.AppendSingle(inner, pattern, ref i);
        }

        if (!char.IsHighSurrogate(c) || !char.IsLowSurrogate(XPathPattern.Next(pattern, i)))
        {
            inner.Append(c);
            return true;
        }

        return ReadBeyond(beyond, pattern, ref i);
    }

    // One character of two units, or a range of those within one block of 1,024.
    private static bool ReadBeyond(List<string> beyond, string pattern, ref int i)
    {
        var (high, low) = (pattern[i], pattern[++i]);
        if (XPathPattern.Next(pattern, i) != '-' || i + 2 >= pattern.Length || pattern[i + 2] is ']' or '[')
        {
            beyond.Add($"{high}{low}");
            return true;
        }

        if (i + 3 >= pattern.Length || pattern[i + 2] != high || pattern[i + 3] < low || !char.IsLowSurrogate(pattern[i + 3]))
        {
            return false;
        }

        beyond.Add($"{high}[{low}-{pattern[i + 3]}]");
        i += 3;
        return true;
    }
}
