using System.Text;

namespace MotCua.Engine.Feel;

/// <summary>DMN 1.5, section 10.3.4.3. Positions and lengths count code points.</summary>
internal static class StringBuiltins
{
    public static IEnumerable<FeelBuiltin> All =>
    [
        new("substring", "string: string, start position: number, length?: number -> string", Substring),
        new("string length", "string: string -> number", c => FeelNumberValue.Of(Length(c.Text(0)))),
        new("upper case", "string: string -> string", c => FeelValue.Of(Upper(c.Text(0)))),
        new("lower case", "string: string -> string", c => FeelValue.Of(c.Text(0).ToLowerInvariant())),
        new("substring before", "string: string, match: string -> string", c => c.Text(0).IndexOf(c.Text(1), StringComparison.Ordinal) is > 0 and var at ? FeelValue.Of(c.Text(0)[..at]) : FeelValue.Of("")),
        new("substring after", "string: string, match: string -> string", SubstringAfter),
        new("contains", "string: string, match: string -> boolean", c => FeelValue.Of(c.Text(0).Contains(c.Text(1), StringComparison.Ordinal))),
        new("starts with", "string: string, match: string -> boolean", c => FeelValue.Of(c.Text(0).StartsWith(c.Text(1), StringComparison.Ordinal))),
        new("ends with", "string: string, match: string -> boolean", c => FeelValue.Of(c.Text(0).EndsWith(c.Text(1), StringComparison.Ordinal))),
        new("replace", "input: string, pattern: string, replacement: string, flags?: string|null -> string", FeelPatterns.Replace),
        new("matches", "input: string, pattern: string, flags?: string|null -> boolean", FeelPatterns.Matches),
        new("split", "string: string, delimiter: string -> list", FeelPatterns.Split),
        new("string join", "list: list, delimiter?: string|null -> string", Join),
        new("string join", "list: list, delimiter: string|null, prefix: string|null, suffix: string|null -> string", Join),
    ];

    // One letter that has two capitals (Unicode, SpecialCasing): .NET maps letter by letter.
    private static string Upper(string text)
        => (text.Contains('ß', StringComparison.Ordinal) ? text.Replace("ß", "SS", StringComparison.Ordinal) : text).ToUpperInvariant();

    private static int Length(string text)
    {
        var length = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            length++;
        }

        return length;
    }

    private static FeelValue Substring(FeelCall call)
    {
        var runes = call.Text(0).EnumerateRunes().ToArray();
        if (call.Whole(1) is not { } start || start == 0 || start > runes.Length || start < -runes.Length)
        {
            return call.Refuse(1);
        }

        var first = start > 0 ? start - 1 : runes.Length + start;
        var length = runes.Length - first;
        if (call.Has(2))
        {
            if (call.Whole(2) is not { } asked || asked < 1)
            {
                return call.Refuse(2);
            }

            length = Math.Min(length, asked);
        }

        var builder = new StringBuilder();
        foreach (var rune in runes.AsSpan((int)first, (int)length))
        {
            builder.Append(rune.ToString());
        }

        return FeelValue.Of(builder.ToString());
    }

    private static FeelValue SubstringAfter(FeelCall call)
    {
        var at = call.Text(0).IndexOf(call.Text(1), StringComparison.Ordinal);
        return FeelValue.Of(at < 0 ? "" : call.Text(0)[(at + call.Text(1).Length)..]);
    }

    private static FeelValue Join(FeelCall call)
    {
        var list = call.List(0);
        if (list.Items.Any(item => item is not (FeelString or FeelNull)))
        {
            return call.Refuse(0);
        }

        var delimiter = call.Has(1) ? call.Text(1) : "";
        var texts = list.Items.OfType<FeelString>().Select(s => s.Value).ToArray();
        var length = texts.Sum(t => (long)t.Length) + ((long)delimiter.Length * texts.Length);
        if (!call.PayText(length))
        {
            return FeelValue.Null;
        }

        var joined = string.Join(delimiter, texts);
        return FeelValue.Of((call.Has(2) ? call.Text(2) : "") + joined + (call.Has(3) ? call.Text(3) : ""));
    }
}
