using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;

namespace MotCua.Engine.Feel;

/// <summary>matches, replace and split over XPath regular expressions.</summary>
internal static class FeelPatterns
{
    private const int MostKept = 500;

    // Patterns with back-references are the only ones that can run wild: one that does ends the evaluation, and their price bounds
    // how many uses an evaluation has. All others take time in proportion to the text, and are not timed: a busy machine must not fail them.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private const int PriceOfBacktracking = 10_000;
    private const int PriceOfBuilding = 500;

    private static readonly ConcurrentDictionary<(string Pattern, string Flags), Regex?> Kept = new();

    public static FeelValue Matches(FeelCall call)
        => Guarded(call, call.Has(2) ? call.Text(2) : "", regex => FeelValue.Of(regex.IsMatch(call.Text(0))));

    public static FeelValue Replace(FeelCall call)
    {
        var flags = call.Has(3) ? call.Text(3) : "";
        var replacement = call.Text(2);
        return Guarded(call, flags, regex =>
        {
            if (regex.IsMatch(""))
            {
                return call.Run.Fail(call.At, FeelTexts.BadPattern, call.Text(1));
            }

            if (!flags.Contains('q', StringComparison.Ordinal) && !IsReplacement(replacement))
            {
                return call.Refuse(2);
            }

            var matches = regex.Count(call.Text(0));
            if (!call.PayText(call.Text(0).Length + ((long)matches * (replacement.Length + 1))))
            {
                return FeelValue.Null;
            }

            var result = regex.Replace(call.Text(0), match => flags.Contains('q', StringComparison.Ordinal) ? replacement : Expand(replacement, match));
            return call.PayText(result.Length) ? FeelValue.Of(result) : FeelValue.Null;
        });
    }

    public static FeelValue Split(FeelCall call) => Guarded(call, "", regex =>
    {
        var text = call.Text(0);
        var parts = new List<FeelValue>();
        var start = 0;
        foreach (Match match in regex.Matches(text))
        {
            if (match.Length == 0)
            {
                return call.Run.Fail(call.At, FeelTexts.BadPattern, call.Text(1));
            }

            parts.Add(FeelValue.Of(text[start..match.Index]));
            start = match.Index + match.Length;
        }

        parts.Add(FeelValue.Of(text[start..]));
        return call.Pay(parts.Count) ? new FeelList(parts) : FeelValue.Null;
    });

    private static FeelValue Guarded(FeelCall call, string flags, Func<Regex, FeelValue> use)
    {
        var pattern = call.Text(1);
        if (!call.PayText(call.Text(0).Length) || !call.PayText(pattern.Length))
        {
            return FeelValue.Null;
        }

        if (call.Run.IsNewPattern(pattern, flags) && !call.Pay(PriceOfBuilding))
        {
            return FeelValue.Null;
        }

        if (Find(pattern, flags) is not { } regex)
        {
            return call.Run.Fail(call.At, FeelTexts.BadPattern, pattern);
        }

        if (!regex.Options.HasFlag(RegexOptions.NonBacktracking) && !call.Pay(PriceOfBacktracking))
        {
            return FeelValue.Null;
        }

        try
        {
            return use(regex);
        }
        catch (RegexMatchTimeoutException)
        {
            call.Run.Exhaust(call.At, FeelTexts.PatternTimeout, pattern);
            return FeelValue.Null;
        }
    }

    private static Regex? Find(string pattern, string flags)
    {
        if (Kept.TryGetValue((pattern, flags), out var kept))
        {
            return kept;
        }

        var regex = Build(pattern, flags);
        if (Kept.Count < MostKept && pattern.Length < 1_000)
        {
            Kept[(pattern, flags)] = regex;
        }

        return regex;
    }

    private static Regex? Build(string pattern, string flags)
    {
        if (XPathPattern.Translate(pattern, flags) is not { } translated)
        {
            return null;
        }

        var options = RegexOptions.CultureInvariant
            | (flags.Contains('i', StringComparison.Ordinal) ? RegexOptions.IgnoreCase : RegexOptions.None)
            | (flags.Contains('m', StringComparison.Ordinal) ? RegexOptions.Multiline : RegexOptions.None);
        try
        {
            return new Regex(translated, options | RegexOptions.NonBacktracking, Regex.InfiniteMatchTimeout);
        }
        catch (NotSupportedException)
        {
            return new Regex(translated, options, Patience);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // XPath allows "$" only before a digit and "\" only before "$" or "\".
    private static bool IsReplacement(string replacement)
    {
        for (var i = 0; i < replacement.Length; i++)
        {
            var next = i + 1 < replacement.Length ? replacement[i + 1] : '\0';
            if (replacement[i] == '\\' ? next is not ('\\' or '$') : replacement[i] == '$' && !char.IsAsciiDigit(next))
            {
                return false;
            }

            i += replacement[i] is '\\' or '$' ? 1 : 0;
        }

        return true;
    }

    private static string Expand(string replacement, Match match)
    {
        var builder = new StringBuilder();
        for (var i = 0; i < replacement.Length; i++)
        {
            if (replacement[i] == '\\')
            {
                builder.Append(replacement[++i]);
            }
            else if (replacement[i] == '$')
            {
                // As many digits as make the number of a group that exists.
                var group = replacement[++i] - '0';
                while (i + 1 < replacement.Length && char.IsAsciiDigit(replacement[i + 1]) && (group * 10) + replacement[i + 1] - '0' < match.Groups.Count)
                {
                    group = (group * 10) + replacement[++i] - '0';
                }

                builder.Append(group < match.Groups.Count ? match.Groups[group].Value : "");
            }
            else
            {
                builder.Append(replacement[i]);
            }
        }

        return builder.ToString();
    }
}
