using System.Text.Json;
using System.Text.RegularExpressions;

namespace MotCua.Engine.Model;

/// <summary>
/// Example arguments for the texts of findings, for the page that lists them all. One table holds a value per name of a
/// placeholder (<c>placeholders.examples.json</c>); a text for which that does not fit brings its own beside it.
/// </summary>
public static partial class FindingExamples
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Common = new(() => EmbeddedTables.Named(".examples.json")
        .SelectMany(t => JsonSerializer.Deserialize<Dictionary<string, string>>(t.Content)!)
        .ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal));

    /// <summary>Values for the placeholders of a text, its own before the common ones.</summary>
    public static IReadOnlyDictionary<string, string> ArgumentsOf(FindingText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var own = text.Example;
        return own.Concat(Common.Value.Where(c => !own.ContainsKey(c.Key) && !(c.Key.EndsWith("En", StringComparison.Ordinal) && own.ContainsKey(c.Key[..^2]))))
            .ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);
    }

    /// <summary>Names of the placeholders of a text that have no example value.</summary>
    public static IReadOnlyList<string> Missing(FindingText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var known = ArgumentsOf(text);
        return [.. new[] { text.Text.Vi, text.Text.En, text.Mend.Vi, text.Mend.En }
            .SelectMany(t => Placeholder().Matches(t ?? "").Select(m => m.Groups[1].Value))
            .Distinct().Where(name => !known.ContainsKey(name))];
    }

    [GeneratedRegex(@"\{([A-Za-z][A-Za-z0-9]*)\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Placeholder();
}
